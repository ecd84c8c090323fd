namespace Briefing.Check.Balance;

/// <summary>BRF0312, BRF0313 and BRF0325: labels are short and unique.</summary>
/// <remarks>
/// Otherwise readers of a black-and-white copy could not tell speakers apart in a table, and no reader could tell which
/// source is cited.
/// </remarks>
internal static class LabelsAreDistinct
{

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, TextSpan>();
        foreach (var label in debate.Stakeholders.Select(s => s.Label).Where(label => label.Value.Length > 0))
        {
            if (new StringInfo(label.Value).LengthInTextElements > Stakeholder.MaxLabel)
                diagnostics.Add(Problems.LabelTooLong(label, Stakeholder.MaxLabel));

            if (!first.TryAdd(label.Value, label.At))
                diagnostics.Add(Problems.DuplicateLabel(label, first[label.Value]));
        }

        var cited = new Dictionary<string, TextSpan>();

        // Of two sources with one id, the ids are the mistake: labels are often made of them.
        var sources = debate.Sources.Where(source => source.Id.Value.Length > 0).DistinctBy(source => source.Id.Value);
        foreach (var label in sources.Select(s => s.Label).Where(label => label.Value.Length > 0))
        {
            if (!cited.TryAdd(label.Value, label.At))
                diagnostics.Add(Problems.DuplicateSourceLabel(label, cited[label.Value]));
        }
    }
}
