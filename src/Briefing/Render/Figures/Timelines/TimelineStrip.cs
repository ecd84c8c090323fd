using System.Collections.Immutable;
using Briefing.Compose.Figures;

namespace Briefing.Render.Figures.Timelines;

/// <summary>
/// A strip of a timeline: one axis with its events. What its scale shows as a moment stands above the axis, what it
/// shows as a period is a bar below; those that would overlap are stacked.
/// </summary>
internal sealed class TimelineStrip
{
    /// <summary>Half the size of the sign of an event, points.</summary>
    public const double SignRadius = 5.6;

    /// <summary>From level to level, points.</summary>
    public const double LevelPitch = 12.4;

    public const double MarkerSize = 5;
    public const double MarkerPitch = 6;

    // A date that is longer than this on the scale is drawn as a period.
    private const double LongestMoment = 16;

    // Between a sign and the line of the dividing event.
    private const double Apart = 1.6;

    private TimelineStrip(TimeScale scale, ImmutableArray<PlacedEvent> events, double? divide) =>
        (Scale, Events, Divide) = (scale, events, divide);

    public TimeScale Scale { get; }

    public ImmutableArray<PlacedEvent> Events { get; }

    /// <summary>Where the line of the dividing event stands, if it stands on this strip; points.</summary>
    public double? Divide { get; }

    public int LevelsAbove => Levels(isPeriod: false);

    public int LevelsBelow => Levels(isPeriod: true);

    public static TimelineStrip Of(IReadOnlyList<DatedEvent> events, DateOnly? divide, double width)
    {
        // A sign at either end of the axis, with markers behind it, stays inside the frame.
        var room = SignRadius + 0.5;
        var scale = TimeScale.Of(events, width - 2 * room);
        double? line = divide is { } day && scale.Shows(day) ? room + scale.LeftOf(day) : null;
        var above = new Levels();
        var below = new Levels();
        var placed = events
            .Select(e => (Event: e, Left: room + scale.LeftOf(e.First), Right: room + scale.RightOf(e.Last)))
            .Select(e => (e.Event, e.Left, e.Right, IsPeriod: e.Right - e.Left > LongestMoment))
            .OrderBy(e => e.IsPeriod ? e.Left : (e.Left + e.Right) / 2)
            .ThenBy(e => e.Event.Number)
            .Select(e =>
            {
                var tail = SignRadius + e.Event.Readers.Length * MarkerPitch;
                var middle = Math.Clamp((e.Left + e.Right) / 2, SignRadius, Math.Max(SignRadius, width - tail));
                var x = e.IsPeriod ? middle : Aside(middle, tail, e.Event, divide, line);
                var level = e.IsPeriod
                    ? below.Take(Math.Min(e.Left, x - SignRadius), Math.Max(e.Right, x + tail))
                    : above.Take(x - SignRadius, x + tail);
                return new PlacedEvent(e.Event, e.IsPeriod, level, x, e.Left, e.Right);
            });

        return new(scale, [.. placed], line);
    }

    /// <summary>Moved off the line of the dividing event, to the side of the line that it belongs to.</summary>
    private static double Aside(double x, double tail, DatedEvent e, DateOnly? divide, double? line)
    {
        if (line is not { } at || x + tail + Apart <= at || x - SignRadius - Apart >= at)
            return x;

        var isBefore = e.Last < divide || (e.First < divide && x < at);
        return isBefore ? at - tail - Apart : at + SignRadius + Apart;
    }

    private int Levels(bool isPeriod) =>
        Events.Where(e => e.IsPeriod == isPeriod).Select(e => e.Level + 1).DefaultIfEmpty(0).Max();
}
