using Briefing.Compose.Sections;

namespace Briefing.Compose.Lengths;

/// <summary>The briefing: the answer, the whole grid, each issue with its main clashes, then the rest in short.</summary>
internal static class BriefingComposer
{
    // A part with so few issues needs no grid of its own.
    private const int MinIssuesOfGrid = 3;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        foreach (var block in Opening.Compose(c, Length.Briefing))
            yield return block;

        if (c.Map.Issues.Length >= MinIssuesOfGrid)
        {
            foreach (var block in WholeGrid.Compose(c))
                yield return block;
        }

        var sections = (IEnumerable<Block>[])
        [
            IssuePages.Compose(c),
            MainTimeline.Compose(c),
            MainReadings.Compose(c),
            MainConflicts.Compose(c),
            ProposalTable.Compose(c),
            PositionsInShort.Compose(c),
            VoicesNotHeard.Compose(c),
            SourcesInShort.Compose(c),
        ];
        foreach (var block in sections.SelectMany(blocks => blocks))
            yield return block;
    }
}
