using System.Collections.Immutable;
using Briefing.Compose.Figures;
using Briefing.Model;

namespace Briefing.Compose.Sections;

/// <summary>The timeline as a figure: its numbers are those of the rows of the table of events.</summary>
internal static class TimelineFigures
{
    /// <param name="events">In order of time.</param>
    public static Block.Figure Axis(Composition c, ImmutableArray<Event> events)
    {
        var watershed = c.Debate.Watershed;
        TimelineDivide? divide = watershed is null
            ? null
            : new(watershed.Date.Value.First, $"{watershed.Date.Value.Display}: {watershed.Name.Value}");
        return new(
            [
                "Numbers are those of the table below. Each line has a scale of its own and is true to it; a number above the "
                + "line is a moment, one below it a period or a date that the sources give no closer.",
            ],
            InWords(c, events),
            new Depiction.Timeline([.. events.Select((e, i) => Dated(c, e, i + 1))], divide));
    }

    public static Block.Figure Legend(Composition c, ImmutableArray<Event> events)
    {
        ImmutableArray<LegendEntry> entries =
        [
            new(new LegendSign.Event(IsDisputed: false), "event"),
            .. events.Any(e => e.Conflict is not null)
                ? [new LegendEntry(new LegendSign.Event(IsDisputed: true), "the sources disagree about it")]
                : ImmutableArray<LegendEntry>.Empty,
            new(new LegendSign.Period(), "period, or date not known closer"),
            .. events.SelectMany(e => e.Readings).FirstOrDefault() is { } reading
                ? [new LegendEntry(new LegendSign.ReadEvent(c.PartyOf(reading.Stakeholder)), "a stakeholder reads it its own way")]
                : ImmutableArray<LegendEntry>.Empty,
            new(new LegendSign.AxisBreak(), "empty time left out"),
        ];
        return new(
            [],
            $"Signs of the timeline: {Wording.List([.. entries.Select(e => e.Words)])}.",
            new Depiction.Legend(entries));
    }

    private static DatedEvent Dated(Composition c, Event happened, int number)
    {
        var date = happened.Date.Value;
        return new(number, Timeline.Anchor(number), $"Event {number}, {date.Display}", date.First, date.Last)
        {
            IsDisputed = happened.Conflict is not null,
            Readers = [.. happened.Readings.Select(r => c.PartyOf(r.Stakeholder)).Distinct().Order()],
        };
    }

    private static string InWords(Composition c, ImmutableArray<Event> events)
    {
        var numbered = events.Select((e, i) => (Event: e, Number: i + 1)).ToArray();
        var disputed = numbered.Where(e => e.Event.Conflict is not null).Select(e => $"{e.Number}").ToArray();
        var read = numbered.Where(e => e.Event.Readings.Length > 0)
            .Select(e => $"{e.Number} by {c.Names(e.Event.Readings.Select(r => c.PartyOf(r.Stakeholder)).Distinct().Order())}")
            .ToArray();
        return $"Timeline of {Wording.Count(events.Length, "event", "events")}, from {events[0].Date.Value.Display} to "
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
        return $" {Wording.Capitalized(Wording.Count(before, "event lies", "events lie"))} before {watershed.Name.Value} "
            + $"({watershed.Date.Value.Display}), {after} after it.";
    }

    private static string Events(string[] numbers) => $"{(numbers.Length == 1 ? "event" : "events")} {Wording.List(numbers)}";
}
