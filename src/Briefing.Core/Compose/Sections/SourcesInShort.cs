using Briefing.Map.Clashes;

namespace Briefing.Compose.Sections;

/// <summary>The sources in a few lines each, how the content was chosen, and the imprint.</summary>
internal static class SourcesInShort
{
    // In characters.
    private const int MaxOrder = 180;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("sources", "Sources and method");
        yield return new Block.Flow(
            2,
            [
                .. c.Debate.Sources.Select(source => new Block.Paragraph(ParagraphRole.Reference, SourceLines.Of(c, source))
                {
                    Anchor = Anchors.Of(source),
                }),
                .. Method(c),
                .. ImprintLines.Compose(c),
            ]);
    }

    private static IEnumerable<Block> Method(ComposeContext c)
    {
        if (c.Debate.OrderNote is { } order)
            yield return Labelled("Order of the sides.", Inlines.Sentences(order, MaxOrder));
        if (!c.Choice.All.IsEmpty)
            yield return Labelled("Choice of the clashes.", [$"{string.Join(' ', ClashChoice.Rule.Take(3))} The record has the whole rule."]);
        yield return Labelled(
            "Left out.",
            [
                "Grounds, hedges, notes, quotations and what is not main: in the record, under the same numbers.",
            ]);
    }

    private static Block.Paragraph Labelled(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Reference, [new Inline.Strong([label]), " ", .. words]);
}
