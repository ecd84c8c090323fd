using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The first page of a briefing: the answer, the contents, where each side stands, what to read with care.</summary>
internal static class Opening
{
    private const double SummaryShare = 1.8;

    // In characters.
    private const int MaxLimits = 400;

    public static IEnumerable<Block> Compose(ComposeContext c, Length length)
    {
        yield return Masthead.Of(c, length);
        // A part on single issues is too short for contents.
        ImmutableArray<BlockColumn> contents = c.Map.Subset is { Selection.NamesIssues: true }
            ? []
            : [new(1, [Heading("contents", c.Words[PhraseKey.HeadingContents]), new Block.Contents()])];
        ImmutableArray<Block> summary = BottomLine.Of(c) is { } line ? [Heading("bottom-line", c.Words[PhraseKey.HeadingInShort]), line] : [];
        if (c.Map.Subset is { } part)
            summary = [.. summary, Part(c, part)];

        if (summary.Length + contents.Length > 0)
        {
            ImmutableArray<BlockColumn> beside = summary.IsEmpty ? [] : [new(SummaryShare, summary)];
            yield return new Block.ColumnSet([.. beside, .. contents]);
        }

        ImmutableArray<Block> stands =
        [
            .. c.Map.Parties.Where(party => c.Stakeholder(party).InBrief is not null).Select(party => InBrief(c, party)),
        ];
        if (!stands.IsEmpty)
        {
            yield return Heading("in-brief", c.Words[PhraseKey.HeadingStands]);
            yield return new Block.Flow(2, stands);
        }

        if (c.Map.Subset is null && c.Debate.Limits is { } limits)
        {
            yield return Heading("limits", c.Words[PhraseKey.HeadingCare]);
            yield return new Block.Paragraph(ParagraphRole.Short, Inlines.Sentences(limits, MaxLimits));
        }
    }

    private static Block.Heading Heading(string name, string title) =>
        new(2, Anchors.Section(name), title, [title]) { InContents = false };

    /// <summary>What a part of a debate leaves out.</summary>
    public static Block.Note Part(ComposeContext c, Map.DebateSubset part) =>
        new(c.Words[PhraseKey.Part], [.. SubsetWording.Sentences(part, c.Map).Select(sentence => new Block.Paragraph(ParagraphRole.Short, [sentence]))]);

    /// <summary>The position of a side in a sentence.</summary>
    /// <param name="isNamed">Whether it says whose position it is.</param>
    public static Block.Paragraph InBrief(ComposeContext c, int party, bool isNamed = true)
    {
        var stakeholder = c.Stakeholder(party);
        var brief = stakeholder.InBrief!;
        var label = c.Words.Fill(PhraseKey.AtInBrief, ("name", c.ShortNameOf(party)));
        return new(
            ParagraphRole.Short,
            [
                .. isNamed ? (Inline[])[new Inline.PartyName(party, c.ShortNameOf(party)), "  "] : [],
                .. Inlines.Of(brief.Text),
                .. c.CiteShort(brief.Citations, new(Anchors.InBrief(stakeholder), label)),
                .. c.Notes.Add(
                    label, Anchors.InBrief(stakeholder), [.. EndnoteContent.Quotations(c, brief.Citations)]),
            ])
        {
            Anchor = Anchors.InBrief(stakeholder),
        };
    }
}
