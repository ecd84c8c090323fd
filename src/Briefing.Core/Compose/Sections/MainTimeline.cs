namespace Briefing.Compose.Sections;

/// <summary>The main events along an axis.</summary>
internal static class MainTimeline
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Events.IsEmpty)
            yield break;

        var events = c.Main.Events;
        yield return MajorSection.Heading("timeline", "What happened when");
        yield return new Block.TimelineList("The main events", WithDivide(c, events.Select(e => Entry(c, e))));
        foreach (var block in MajorSection.LeftOut(c.Debate.Events.Length - events.Length, "event", "events"))
            yield return block;
    }

    /// <summary>Entries in order of time, with the event that divides the sources.</summary>
    public static ImmutableArray<TimelineEntry> WithDivide(ComposeContext c, IEnumerable<TimelineEntry> entries) =>
        c.Debate.Watershed is { } watershed
            ? [.. entries.Append(Divide(watershed)).OrderBy(entry => entry.First).ThenBy(entry => !entry.IsWatershed)]
            : [.. entries];

    private static TimelineEntry Entry(ComposeContext c, Event happened)
    {
        var anchor = c.DerivedAnchors.AnchorOf(happened.Text);
        var place = new CitingPlace(anchor, $"event {c.DerivedAnchors.NumberOf(happened.Text)}");
        return new(
            happened.Date.Value.Display,
            happened.Date.Value.First,
            [
                .. Inlines.Of(happened.Text),
                .. happened.Conflict is null ? [] : ImmutableArray.Create<Inline>(new Inline.Quiet([" (the sources differ)"])),
                .. c.CiteShort(happened.Citations, place),
            ])
        {
            Anchor = anchor,
            IsDisputed = happened.Conflict is not null,
        };
    }

    private static TimelineEntry Divide(Watershed watershed) =>
        new(Wordings.Terms.Date(watershed), watershed.Date.Value.First, [Wordings.Terms.Capitalized(watershed.Name.Value)])
        {
            IsWatershed = true,
        };
}
