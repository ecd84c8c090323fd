using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;

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

    /// <summary>A section of its own.</summary>
    public static Block.Heading Heading(string name, string title) => new(2, Anchors.Section(name), title, [title]) { IsMajor = true };

    /// <summary>What a section leaves out, and where it is; empty if that is nothing.</summary>
    public static IEnumerable<Block> LeftOut(int count, string one, string many) => count == 0
        ? []
        : [new Block.Paragraph(ParagraphRole.Silence, [$"{Terms.Capitalized(Terms.Count(count, one, many))} more: see the record."])];
}
