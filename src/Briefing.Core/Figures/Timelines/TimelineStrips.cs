using System.Collections.Immutable;
using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>
/// Cuts a timeline into strips, each with a scale of its own, so that a crowded year gets more room than an empty
/// century: the cut with the fewest strips and the lowest stacks, one weighed against the other.
/// </summary>
internal static class TimelineStrips
{
    // What a strip costs besides its events: the axis, its labels, the eye's way to the next line.
    private const double CostOfStrip = 60;

    // What an event costs for each level that it is away from its axis.
    private const double CostOfLevel = 4;

    /// <param name="events">In order of time, at least one.</param>
    public static ImmutableArray<TimelineStrip> Cut(ImmutableArray<DatedEvent> events, DateOnly? divide, double width)
    {
        // Strips begin with a year.
        ImmutableArray<int> starts =
            [.. Enumerable.Range(0, events.Length).Where(i => i == 0 || events[i].First.Year != events[i - 1].First.Year)];
        var best = new (double Cost, int Next)[starts.Length + 1];

        for (var from = starts.Length - 1; from >= 0; from--)
        {
            best[from] = (double.MaxValue, from + 1);
            for (var next = from + 1; next <= starts.Length; next++)
            {
                var strip = Strip(from, next);
                var cost = Cost(strip);

                // More events on the same width do not make the strip any cheaper.
                if (cost >= best[from].Cost)
                    break;

                if (cost + best[next].Cost < best[from].Cost)
                    best[from] = (cost + best[next].Cost, next);
            }
        }

        var strips = ImmutableArray.CreateBuilder<TimelineStrip>();
        for (var from = 0; from < starts.Length; from = best[from].Next)
            strips.Add(Strip(from, best[from].Next));

        return strips.ToImmutable();

        TimelineStrip Strip(int from, int next)
        {
            var end = next < starts.Length ? starts[next] : events.Length;
            return TimelineStrip.Of(events.AsSpan()[starts[from]..end].ToArray(), divide, width);
        }
    }

    private static double Cost(TimelineStrip strip) =>
        CostOfStrip + strip.Events.Sum(e => e.Level) * CostOfLevel;
}
