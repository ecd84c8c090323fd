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

        foreach (var block in AfterOpening(c))
            yield return block;
    }

    /// <summary>All but the first page.</summary>
    public static IEnumerable<Block> AfterOpening(ComposeContext c)
    {
        if (c.Map.Issues.Length >= MinIssuesOfGrid || c.HasViews)
        {
            foreach (var block in WholeGrid.Compose(c, Length.Briefing))
                yield return block;
        }

        // A part on single issues says nothing on the debate as a whole, a comparison only what the two say to each other.
        var isOnIssues = c.Map.Subset is { Selection.NamesIssues: true };
        var isComparison = c.Map.Subset is { Selection.IsComparison: true };
        var isWhole = c.Map.Subset is null;
        var sections = (IEnumerable<Block>[])
        [
            IssuePages.Compose(c),
            isOnIssues || isComparison ? [] : MainTimeline.Compose(c),
            MainReadings.Compose(c),
            isComparison ? [] : MainConflicts.Compose(c),
            ProposalTable.Compose(c),
            isOnIssues ? [] : Positions.Compose(c, isInFull: false),
            isWhole ? VoicesNotHeard.Compose(c) : [],
            SourcesInShort.Compose(c),
            ToDo.Compose(c, hasAll: false),
        ];
        foreach (var block in sections.SelectMany(blocks => blocks))
            yield return block;
    }
}
