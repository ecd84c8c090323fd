using Briefing.Compose.Figures;

namespace Briefing.Figures.Timelines;

/// <summary>
/// Divides a timeline into strips, each with its own scale, so that a crowded year gets more space than an empty
/// century: the division that best balances few strips against low stacks.
/// </summary>
internal static class TimelineStrips
{
    // The cost of a strip without its events: the axis, its labels, the jump to the next line.
    private const double CostOfStrip = 60;

    // The cost of an event per level of distance from its axis.
    private const double CostOfLevel = 4;

    /// <param name="events">In chronological order, at least one.</param>
    public static ImmutableArray<TimelineStrip> Cut(ImmutableArray<DatedEvent> events, DateOnly? divide, double width)
    {
        // Strips start with a year.
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

                // Adding events at the same width never lowers the cost.
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
