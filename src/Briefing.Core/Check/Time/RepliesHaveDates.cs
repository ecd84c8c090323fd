using Briefing.Check.Inventory;

namespace Briefing.Check.Time;

/// <summary>BRF0318: if the editors pair a reply with an argument, the sources of both are dated.</summary>
/// <remarks>
/// Otherwise readers could not see that the reply is older than the argument it seems to answer. In a debate with a
/// watershed, a source without a date or a stamp is reported once, where it is listed. What stands in for a source that could
/// not be read, or is still to be named, has no date to miss.
/// </remarks>
internal static class RepliesHaveDates
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Watershed is not null)
            return;

        var sources = new ListedSources(debate);
        foreach (var pair in ReplyPairs.All(debate).Where(p => p.Reply.Basis.Value == Basis.Juxtaposed))
        {
            var undated = sources.Of([.. pair.Citations, .. pair.Argument.Citations])
                .Where(source => source.Id.Value.Length > 0 && !source.Type.IsPlaceholder && source.DatedAsWritten is null && source.Stamp is null)
                .Select(source => source.Id.Value)
                .ToList();

            if (undated.Count > 0)
                diagnostics.Add(Problems.ReplyWithoutDates(pair.Reply.To.At, undated));
        }
    }
}
