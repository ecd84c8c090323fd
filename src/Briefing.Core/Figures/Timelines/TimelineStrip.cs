using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>
/// A strip of a timeline: one axis with its events. At its scale, moments are above the axis, and
/// periods are bars below it; overlapping events are stacked.
/// </summary>
internal sealed class TimelineStrip
{
    /// <summary>Half the size of an event symbol, in points.</summary>
    public const double SymbolRadius = 5.6;

    /// <summary>From level to level, in points.</summary>
    public const double LevelPitch = 12.4;

    public const double MarkerSize = 5;
    public const double MarkerPitch = 6;

    // A date longer than this on the scale is drawn as a period.
    private const double MaxMomentLength = 16;

    // Between a symbol and the line of the dividing event.
    private const double Gap = 1.6;

    // Each round adds roughly the space that the previous one lacked.
    private const int MaxRounds = 5;

    private TimelineStrip(TimeScale scale, double axisLeft, ImmutableArray<PlacedEvent> events, double? divide) =>
        (Scale, AxisLeft, Events, Divide) = (scale, axisLeft, events, divide);

    public TimeScale Scale { get; }

    /// <summary>The left end of the axis, in points.</summary>
    public double AxisLeft { get; }

    public ImmutableArray<PlacedEvent> Events { get; }

    /// <summary>The line of the dividing event, in points; <c>null</c> if it is not on this strip.</summary>
    public double? Divide { get; }

    public int LevelsAbove => LevelAllocator(isPeriod: false);

    public int LevelsBelow => LevelAllocator(isPeriod: true);

    public static TimelineStrip Of(IReadOnlyList<DatedEvent> events, DateOnly? divide, double width)
    {
        var (left, right) = (SymbolRadius, SymbolRadius);
        var strip = Of(events, divide, width, left, right);

        // Shortens the axis so that a symbol near its end, with the markers after it, stays inside the frame.
        for (var round = 0; round < MaxRounds; round++)
        {
            var outLeft = SymbolRadius - strip.Events.Min(e => e.X);
            var outRight = strip.Events.Max(e => e.X + RightExtent(e.Event)) - width;
            if (outLeft <= 0 && outRight <= 0)
                break;

            (left, right) = (left + Math.Max(0, outLeft), right + Math.Max(0, outRight));
            strip = Of(events, divide, width, left, right);
        }

        return strip;
    }

    private static TimelineStrip Of(
        IReadOnlyList<DatedEvent> events, DateOnly? divide, double width, double roomLeft, double roomRight)
    {
        var scale = TimeScale.Of(events, width - roomLeft - roomRight);
        double? line = divide is { } day && scale.Shows(day) ? roomLeft + scale.LeftOf(day) : null;
        var above = new LevelAllocator();
        var below = new LevelAllocator();
        var placed = new PlacedEvent[events.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var (left, right) = (roomLeft + scale.LeftOf(events[i].First), roomLeft + scale.RightOf(events[i].Last));
            placed[i] = new(events[i], right - left > MaxMomentLength, 0, (left + right) / 2, left, right);
        }

        Array.Sort(placed, CompareByPosition);
        for (var i = 0; i < placed.Length; i++)
        {
            var e = placed[i];
            var x = e.IsPeriod ? e.X : AvoidLine(e.X, e.Event, divide, line);
            var (start, end) = (x - SymbolRadius, x + RightExtent(e.Event));
            var level = e.IsPeriod
                ? below.Allocate(Math.Min(e.Left, start), Math.Max(e.Right, end))
                : above.Allocate(start, end);
            placed[i] = e with { Level = level, X = x };
        }

        return new(scale, roomLeft, [.. placed], line);
    }

    /// <summary>By left edge, then by number, which is unique.</summary>
    private static int CompareByPosition(PlacedEvent one, PlacedEvent other) =>
        (one.IsPeriod ? one.Left : one.X).CompareTo(other.IsPeriod ? other.Left : other.X) is not 0 and var order
            ? order
            : one.Event.Number.CompareTo(other.Event.Number);

    /// <summary>From the centre of a symbol to the right end of the markers after it, in points.</summary>
    private static double RightExtent(DatedEvent e) => SymbolRadius + e.Readers.Length * MarkerPitch;

    /// <summary>Moves an event away from the line of the dividing event, to the side where it belongs.</summary>
    private static double AvoidLine(double x, DatedEvent e, DateOnly? divide, double? line)
    {
        var rightExtent = RightExtent(e);
        if (line is not { } at || x + rightExtent + Gap <= at || x - SymbolRadius - Gap >= at)
            return x;

        var isBefore = e.Last < divide || (e.First < divide && x < at);
        return isBefore ? at - rightExtent - Gap : at + SymbolRadius + Gap;
    }

    private int LevelAllocator(bool isPeriod) =>
        Events.Max(e => e.IsPeriod == isPeriod ? e.Level + 1 : 0);
}
