using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>Events in chronological order, each with its sources and any disagreement between them.</summary>
internal static class Timeline
{
    // More would be illegible; the table has them all.
    private const int MaxDrawn = 200;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Events.IsEmpty)
            yield break;

        yield return new Block.Heading(2, Anchors.Section("timeline"), "Timeline", ["Timeline"]);
        var events = InOrder(c.Debate.Events);
        if (events.Length <= MaxDrawn)
            yield return TimelineFigure.Compose(c, events);

        yield return new Block.Table(
            "Events in order of time",
            [new(0.25, ["No."]) { IsNumeric = true }, new(0.9, ["Date"]), new(4.45, ["Event"])],
            [.. events.Select(e => Row(c, e))])
        {
            HasRowHeaders = true,
        };
    }

    /// <summary>Chronological; events of the same date stay in file order.</summary>
    public static ImmutableArray<Event> InOrder(ImmutableArray<Event> events) =>
        [.. events.OrderBy(e => e.Date.Value.First).ThenBy(e => e.Date.Value.Last)];

    private static TableRow Row(ComposeContext c, Event happened)
    {
        var number = c.DerivedAnchors.NumberOf(happened.Text);
        var anchor = c.DerivedAnchors.AnchorOf(happened.Text);
        var place = new CitingPlace(anchor, $"event {number}");
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [$"{number}"])],
            [new Block.Paragraph(ParagraphRole.Cell, [Terms.Capitalized(happened.Date.Value.Display)])],
            [
                new Block.Paragraph(
                    ParagraphRole.Cell, [.. Inlines.Of(happened.Text), .. c.Cite(happened.Citations, place)]),
                .. happened.Readings.Select(reading => Reading(c, reading, place)),
                .. Conflict(happened),
                .. OutsideFacts.Of(ParagraphRole.Cell, happened.Outside),
            ],
        ])
        {
            Anchor = anchor,
        };
    }

    private static Block.Paragraph Reading(ComposeContext c, SourceReading reading, CitingPlace place)
    {
        var party = c.PartyOf(reading.Stakeholder);
        return new(
            ParagraphRole.Cell,
            [
                new Inline.Badge(party),
                .. Inlines.Of(reading.Text),
                .. c.Cite(reading.Citations, place),
            ]);
    }

    private static ImmutableArray<Block> Conflict(Event happened) =>
        happened.Conflict is { } conflict
            ?
            [
                new Block.Paragraph(
                    ParagraphRole.Cell,
                    [new Inline.Strong(["The sources disagree: "]), .. Inlines.Of(conflict)]),
            ]
            : [];
}
