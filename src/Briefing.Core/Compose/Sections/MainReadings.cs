using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The texts that several sides read differently.</summary>
internal static class MainReadings
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Texts.IsEmpty)
            yield break;

        var texts = c.Main.Texts;
        yield return MajorSection.Heading("readings", c.Words[PhraseKey.HeadingReadings]);
        yield return RecordReadings.Silence(c);
        foreach (var block in texts.SelectMany(text => Readings(c, text)))
            yield return block;

        foreach (var block in MajorSection.LeftOut(c, c.Debate.Texts.Length - texts.Length, PhraseKey.MoreTexts))
            yield return block;
    }

    private static IEnumerable<Block> Readings(ComposeContext c, SharedText text)
    {
        var anchor = c.DerivedAnchors.AnchorOf(text.Name);
        var place = new CitingPlace(anchor, text.Name.Value);
        yield return new Block.Heading(3, anchor, text.Name.Value, [text.Name.Value]) { InContents = false };
        if (text.About is { } about)
            yield return new Block.Paragraph(ParagraphRole.Short, [.. Inlines.Of(about), .. c.CiteShort(text.Citations, place)]);

        yield return new Block.Flow(
            2,
            [
                .. text.Readings.Select(reading => new Block.Paragraph(
                    ParagraphRole.Short, RecordReadings.Reading(c, reading, place))),
            ]);
    }
}
