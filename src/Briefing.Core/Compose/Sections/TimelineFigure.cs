using Briefing.Compose.Figures;
using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>The timeline as a figure, numbered like the rows of the table of events.</summary>
internal static class TimelineFigure
{
    /// <param name="events">In chronological order.</param>
    public static Block.Figure Compose(ComposeContext c, ImmutableArray<Event> events)
    {
        var watershed = c.Debate.Watershed;
        TimelineDivide? divide = watershed is null
            ? null
            : new(watershed.Date.Value.First, $"{watershed.Date.Value.Display}: {watershed.Name.Value}");
        return new(
            [
                "Numbers are those of the table below. Each line is true to a scale of its own; a date that takes up room "
                + "on it, because it is a period or because the sources give it no closer, is a bar below the line.",
            ],
            InWords(c, events),
            new Diagram.Timeline([.. events.Select(e => Dated(c, e))], divide))
        {
            Legend = Legend(c, events),
        };
    }

    private static ImmutableArray<LegendEntry> Legend(ComposeContext c, ImmutableArray<Event> events)
    {
        var legend = ImmutableArray.CreateBuilder<LegendEntry>();
        legend.Add(new(new LegendSymbol.Event(IsDisputed: false), "event"));
        if (events.Any(e => e.Conflict is not null))
            legend.Add(new(new LegendSymbol.Event(IsDisputed: true), "the sources disagree"));
        legend.Add(new(new LegendSymbol.Period(), "period, or date not known closer"));
        if (events.SelectMany(e => e.Readings).FirstOrDefault() is { } reading)
            legend.Add(new(new LegendSymbol.ReadEvent(c.PartyOf(reading.Stakeholder)), "a stakeholder’s own reading"));
        legend.Add(new(new LegendSymbol.AxisBreak(), "empty time left out"));
        return legend.ToImmutable();
    }

    private static DatedEvent Dated(ComposeContext c, Event happened)
    {
        var number = c.DerivedAnchors.NumberOf(happened.Text);
        var date = happened.Date.Value;
        return new(number, c.DerivedAnchors.AnchorOf(happened.Text), $"Event {number}, {date.Display}", date.First, date.Last)
        {
            IsDisputed = happened.Conflict is not null,
            Readers = [.. happened.Readings.Select(r => c.PartyOf(r.Stakeholder)).Distinct().Order()],
        };
    }

    private static string InWords(ComposeContext c, ImmutableArray<Event> events)
    {
        var numbered = events.Select(e => new { Event = e, Number = c.DerivedAnchors.NumberOf(e.Text) }).ToArray();
        var disputed = numbered.Where(e => e.Event.Conflict is not null).Select(e => $"{e.Number}").ToArray();
        var read = numbered.Where(e => e.Event.Readings.Length > 0)
            .Select(e => $"{e.Number} by {c.Names(e.Event.Readings.Select(r => c.PartyOf(r.Stakeholder)).Distinct().Order())}")
            .ToArray();
        return $"Timeline of {Terms.Count(events.Length, "event", "events")}, from {events[0].Date.Value.Display} to "
            + $"{events[^1].Date.Value.Display}; the table below lists them under the same numbers."
            + Divided(c.Debate.Watershed, events)
            + (disputed.Length == 0 ? "" : $" The sources disagree about {Events(disputed)}.")
            + (read.Length == 0 ? "" : $" Read in its own way: {Events(read)}.");
    }

    private static string Divided(Watershed? watershed, ImmutableArray<Event> events)
    {
        if (watershed is null)
            return "";

        var (first, last) = (watershed.Date.Value.First, watershed.Date.Value.Last);
        var before = events.Count(e => e.Date.Value.Last < first);
        var after = events.Count(e => e.Date.Value.First > last);
        return $" {Terms.Capitalized(Terms.Count(before, "event lies", "events lie"))} before {watershed.Name.Value} "
            + $"({watershed.Date.Value.Display}), {after} after it.";
    }

    private static string Events(string[] numbers) => $"{(numbers.Length == 1 ? "event" : "events")} {Terms.List(numbers)}";
}
