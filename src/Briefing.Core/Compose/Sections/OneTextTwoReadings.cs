namespace Briefing.Compose.Sections;

/// <summary>Treaties, speeches and events that stakeholders interpret differently, with their readings side by side.</summary>
internal static class OneTextTwoReadings
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Texts.IsEmpty)
            yield break;

        yield return new Block.Heading(2, Anchors.Section("readings"), "One text, two readings", ["One text, two readings"]);
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            ["Texts and events that more than one stakeholder rests on, or that one rests on and others are silent about."]);

        foreach (var block in c.Debate.Texts.SelectMany(text => SharedText(c, text)))
            yield return block;
    }

    private static IEnumerable<Block> SharedText(ComposeContext c, SharedText text)
    {
        var anchor = c.DerivedAnchors.AnchorOf(text.Name);
        var place = new CitingPlace(anchor, text.Name.Value);
        var title = text.Date is { } date ? $"{text.Name.Value} ({date.Value.Display})" : text.Name.Value;

        yield return new Block.Heading(3, anchor, text.Name.Value, [title]) { InContents = false };

        if (text.About is { } about)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Body, [.. Inlines.Of(about), .. c.Cite(text.Citations, place)]);
        }

        foreach (var block in OutsideFacts.Of(ParagraphRole.Body, text.Outside))
            yield return block;

        var readings = c.Map.Speakers
            .Select(party => new { Party = party, Own = text.Readings.Where(r => c.PartyOf(r.Stakeholder) == party).ToImmutableArray() })
            .ToArray();

        // A column without a reading only needs room to say so.
        yield return new Block.Table(
            $"How each stakeholder reads it: {text.Name.Value}",
            [.. readings.Select(r => new Column(r.Own.IsEmpty ? 1 : 2, [new Inline.Badge(r.Party)]) { Party = r.Party })],
            [new([.. readings.Select(r => Cell(c, r.Own, place))])]);
    }

    private static ImmutableArray<Block> Cell(ComposeContext c, ImmutableArray<SourceReading> readings, CitingPlace place) =>
        readings.IsEmpty
            ? [new Block.Paragraph(ParagraphRole.Silence, ["No reading in these sources"])]
            : [.. readings.Select(reading => Paragraph(c, reading, place))];

    private static Block.Paragraph Paragraph(ComposeContext c, SourceReading reading, CitingPlace place) =>
        new(
            ParagraphRole.Cell,
            [
                .. Inlines.Of(reading.Text),
                .. ComposeContext.InVoice(reading.Voice),
                .. c.Cite(reading.Citations, place),
            ]);
}
