using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>What a reader must know, in the editors' words; the bottom line aside.</summary>
internal static class KeyPoints
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        // Without a bottom line, the first page has the first of them.
        ImmutableArray<KeyPoint> points = [.. c.Debate.KeyPoints.Skip(c.Debate.BottomLine.IsEmpty ? BottomLine.MaxSentences : 0)];
        if (points.IsEmpty)
            yield break;

        yield return new Block.Heading(2, Anchors.Section("key-points"), c.Words[PhraseKey.HeadingKeyPoints], [c.Words[PhraseKey.HeadingKeyPoints]]);
        yield return new Block.Flow(2, [.. points.Select(point => Point(c, point))]);
    }

    private static Block.Paragraph Point(ComposeContext c, KeyPoint point)
    {
        var number = c.DerivedAnchors.NumberOf(point.Text);
        var anchor = c.DerivedAnchors.AnchorOf(point.Text);
        var label = c.Words.Fill(PhraseKey.AtKeyPoint, ("number", $"{number}"));
        return new(
            ParagraphRole.Short,
            [
                new Inline.Quiet([$"{number}\u2002"]),
                .. Inlines.Of(point.Text),
                .. c.CiteShort(point.Citations, new(anchor, label)),
                .. c.Notes.Add(label, anchor, [.. EndnoteContent.Quotations(c, point.Citations)]),
            ])
        {
            Anchor = anchor,
        };
    }
}
