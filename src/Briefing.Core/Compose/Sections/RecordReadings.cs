using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Every text that sides read differently, with all readings.</summary>
internal static class RecordReadings
{
    /// <summary>What it means that a side is not named with a text.</summary>
    public static Block.Paragraph Silence(ComposeContext c) =>
        new(ParagraphRole.Silence, [c.Words[PhraseKey.ReadingsSilence]]);

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Texts.IsEmpty)
            yield break;

        yield return MajorSection.Heading("readings", c.Words[PhraseKey.HeadingReadings]);
        yield return Silence(c);
        yield return new Block.Flow(2, [.. c.Debate.Texts.SelectMany(text => Text(c, text))]);
    }

    /// <summary>How a side reads a text or an event.</summary>
    public static ImmutableArray<Inline> Reading(ComposeContext c, SourceReading reading, CitingPlace place)
    {
        var party = c.PartyOf(reading.Stakeholder);
        return
        [
            new Inline.PartyName(party, c.ShortNameOf(party)),
            "  ",
            .. Inlines.Of(reading.Text),
            .. c.CiteShort(reading.Citations, place, reading.Voice),
        ];
    }

    private static IEnumerable<Block> Text(ComposeContext c, SharedText text)
    {
        var anchor = c.DerivedAnchors.AnchorOf(text.Name);
        var place = new CitingPlace(anchor, text.Name.Value);
        var title = text.Date is { } date ? text.Name.Value + c.Words.InBrackets(c.Words.Date(date.Value)) : text.Name.Value;
        yield return new Block.Heading(3, anchor, text.Name.Value, [title])
        {
            InContents = false,
            Depth = c.Main.Texts.Contains(text) ? Length.Note : Length.Record,
        };

        var notes = c.Notes.Add(
            text.Name.Value,
            anchor,
            [
                .. EndnoteContent.Quotations(c, [.. text.Citations, .. text.Readings.SelectMany(reading => reading.Citations)]),
                .. EndnoteContent.Outside(c, text.Outside),
            ]);
        ImmutableArray<Inline> about = text.About is { } given ? [.. Inlines.Of(given), .. c.CiteShort(text.Citations, place)] : [];
        if (about.Length + notes.Length > 0)
            yield return new Block.Paragraph(ParagraphRole.Short, [.. about, .. notes]);

        foreach (var reading in text.Readings)
            yield return new Block.Paragraph(ParagraphRole.Short, Reading(c, reading, place));
    }
}
