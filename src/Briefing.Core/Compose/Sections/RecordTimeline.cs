namespace Briefing.Compose.Sections;

/// <summary>Every event, with the readings of the sides and what the sources tell differently.</summary>
internal static class RecordTimeline
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Events.IsEmpty)
            yield break;

        yield return MajorSection.Heading("timeline", "What happened when");
        yield return new Block.TimelineList(
            "Events in order of time", MainTimeline.WithDivide(c, InOrder(c.Debate.Events).Select(e => Entry(c, e))));
    }

    /// <summary>Chronological; events of the same date stay in file order.</summary>
    public static ImmutableArray<Event> InOrder(ImmutableArray<Event> events) =>
        [.. events.OrderBy(e => e.Date.Value.First).ThenBy(e => e.Date.Value.Last)];

    private static TimelineEntry Entry(ComposeContext c, Event happened)
    {
        var number = c.DerivedAnchors.NumberOf(happened.Text);
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(happened.Text), $"event {number}");
        var notes = c.Notes.Add(
            happened.Date.Value.Display,
            place.Anchor,
            [
                .. EndnoteContent.Quotations(c, [.. happened.Citations, .. happened.Readings.SelectMany(r => r.Citations)]),
                .. EndnoteContent.Outside(happened.Outside),
            ]);
        return new(
            happened.Date.Value.Display,
            happened.Date.Value.First,
            [
                .. Inlines.Of(happened.Text),
                .. c.CiteShort(happened.Citations, place),
                .. happened.Readings.SelectMany(IEnumerable<Inline> (reading) => [" ", .. RecordReadings.Reading(c, reading, place)]),
                .. happened.Conflict is { } conflict
                    ? [" ", new Inline.Strong(["The sources differ: "]), .. Inlines.Of(conflict)]
                    : ImmutableArray<Inline>.Empty,
                .. notes,
            ])
        {
            Anchor = place.Anchor,
            IsDisputed = happened.Conflict is not null,
            Depth = c.Main.Events.Contains(happened) ? Length.Note : Length.Record,
        };
    }
}
