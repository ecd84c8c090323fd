using Briefing.Figures.Drawings;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures.Timelines;

/// <summary>Chooses the dates of axis labels: as many as fit without touching.</summary>
internal static class AxisTicks
{
    private const double Gap = 8;

    // In months.
    private static readonly ImmutableArray<int> s_steps =
        [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

    /// <param name="X">In points from the left end of the axis.</param>
    public sealed record Tick(double X, string Label);

    public static ImmutableArray<Tick> Of(TimeScale scale, TextStyle style)
    {
        var step = s_steps.First(s =>
            s * 30.4 * scale.PointsPerDay >= DrawingBuilder.WidthOf(LabelOf(new(2222, 1, 1), s), style) + Gap
            || s == s_steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<Tick>();
        var free = double.MinValue;

        foreach (var segment in scale.Segments)
        {
            foreach (var day in DaysIn(segment, step))
            {
                var tick = new Tick(scale.LeftOf(day), LabelOf(day, step));
                var half = DrawingBuilder.WidthOf(tick.Label, style) / 2;
                if (tick.X - half < free)
                    continue;

                ticks.Add(tick);
                free = tick.X + half + Gap / 2;
            }
        }

        return ticks.ToImmutable();
    }

    /// <summary>Round dates; for a segment without any, its start.</summary>
    private static IEnumerable<DateOnly> DaysIn(TimeScale.AxisSegment segment, int step)
    {
        var found = false;
        for (var month = Months(segment.Start); month < Months(segment.End); month++)
        {
            if (month % step != 0 || Day(month) < segment.Start)
                continue;

            found = true;
            yield return Day(month);
        }

        if (!found)
            yield return segment.Start;
    }

    private static int Months(DateOnly day) => day.Year * 12 + day.Month - 1;

    private static DateOnly Day(int months) => new(months / 12, months % 12 + 1, 1);

    private static string LabelOf(DateOnly day, int step) =>
        step < 12
            ? day.ToString("MMM yyyy", CultureInfo.InvariantCulture)
            : day.Year.ToString(CultureInfo.InvariantCulture);
}
