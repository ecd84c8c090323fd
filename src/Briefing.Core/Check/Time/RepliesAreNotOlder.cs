using Briefing.Check.Inventory;

namespace Briefing.Check.Time;

/// <summary>BRF0338: the editors pair no argument with a text that is older than it.</summary>
/// <remarks>
/// Otherwise a text would seem to answer what its author had not seen. If an older text itself names what it answers, the
/// basis is explicit.
/// </remarks>
internal static class RepliesAreNotOlder
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = new ListedSources(debate);
        foreach (var pair in ReplyPairs.All(debate).Where(pair => pair.Reply.Basis.Value == Basis.Juxtaposed))
        {
            var (own, answered) = (sources.Of(pair.Citations), sources.Of(pair.Argument.Citations));
            if (own.Count > 0 && answered.Count > 0 && Source.AreBefore(own, answered, debate.Watershed))
            {
                diagnostics.Add(Problems.ReplyOlderThanArgument(
                    pair.Reply.To.At,
                    Names(own),
                    $"{pair.Reply.To.Value}",
                    Names(answered),
                    pair.Argument.Id.At));
            }
        }
    }

    // Two sources may have one id, which is reported by another rule.
    private static ImmutableArray<string> Names(List<Source> sources) => [.. sources.Select(source => source.Id.Value).Distinct()];
}
