using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>
/// Maps days to points. The scale is uniform; long periods without events are omitted, with a break in
/// the axis.
/// </summary>
internal sealed class TimeScale
{
    public const double BreakWidth = 14;

    // A period without events longer than this fraction of the whole is omitted.
    private const double MaxEmptyShare = 0.1;

    // A longer span starts and ends with whole years, a shorter one with whole months.
    private const int DaysOfYears = 5 * 366;

    private TimeScale(ImmutableArray<AxisSegment> segments, double pointsPerDay) =>
        (Segments, PointsPerDay) = (segments, pointsPerDay);

    /// <summary>An unbroken part of the axis.</summary>
    /// <param name="End">The day after the last one.</param>
    /// <param name="Left">In points.</param>
    /// <param name="Right">In points.</param>
    public sealed record AxisSegment(DateOnly Start, DateOnly End, double Left, double Right);

    public ImmutableArray<AxisSegment> Segments { get; }

    public double PointsPerDay { get; }

    public static TimeScale Of(IReadOnlyList<DatedEvent> events, double width)
    {
        var span = events.Max(e => e.Last.DayNumber) - events.Min(e => e.First.DayNumber) + 1;
        var inYears = span > DaysOfYears;
        var stretches = new List<(int Start, int End)>();
        foreach (var e in events.OrderBy(e => e.First))
        {
            var (start, end) = (RoundDown(e.First, inYears), RoundUp(e.Last, inYears));
            if (stretches is [.., var last] && start - last.End <= span * MaxEmptyShare)
                stretches[^1] = (last.Start, Math.Max(last.End, end));
            else
                stretches.Add((start, end));
        }

        // If breaks would take too much of the width: no breaks.
        if ((stretches.Count - 1) * BreakWidth > width / 3)
            stretches = [(stretches[0].Start, stretches.Max(s => s.End))];

        var pointsPerDay = (width - (stretches.Count - 1) * BreakWidth) / stretches.Sum(s => s.End - s.Start);
        var segments = ImmutableArray.CreateBuilder<AxisSegment>(stretches.Count);
        var x = 0.0;
        foreach (var (start, end) in stretches)
        {
            var right = x + (end - start) * pointsPerDay;
            segments.Add(new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(end), x, right));
            x = right + BreakWidth;
        }

        return new(segments.MoveToImmutable(), pointsPerDay);
    }

    /// <summary>The left edge of a day, in points; omitted days are at the break.</summary>
    public double LeftOf(DateOnly day)
    {
        foreach (var segment in Segments)
        {
            if (day < segment.End)
                return segment.Left + Math.Max(0, day.DayNumber - segment.Start.DayNumber) * PointsPerDay;
        }

        return Segments[^1].Right;
    }

    public double RightOf(DateOnly day) => LeftOf(day) + PointsPerDay;

    public bool Shows(DateOnly day) => Segments.Any(s => s.Start <= day && day < s.End);

    private static int RoundDown(DateOnly day, bool inYears) => new DateOnly(day.Year, inYears ? 1 : day.Month, 1).DayNumber;

    // No day follows the last day of the calendar.
    private static int RoundUp(DateOnly day, bool inYears)
    {
        var last = new DateOnly(day.Year, inYears ? 12 : day.Month, DateTime.DaysInMonth(day.Year, inYears ? 12 : day.Month));
        return Math.Min(last.DayNumber + 1, DateOnly.MaxValue.DayNumber);
    }
}
