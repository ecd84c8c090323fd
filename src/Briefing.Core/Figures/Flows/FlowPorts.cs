using Briefing.Compose.Figures;
using Briefing.Print.Drawing;

namespace Briefing.Figures.Flows;

/// <summary>
/// The points on the rims of the parties where arrows start and end: towards the other party, with the two directions
/// side by side, and spread so that no two heads meet.
/// </summary>
internal sealed class FlowPorts
{
    // Between each of the two directions of a pair and their common line, in radians.
    private const double Side = 0.17;

    // Between two neighbours on a rim, in radians, if there is enough space.
    private const double MinGap = 0.46;
    private const int Rounds = 60;

    // In radians.
    private readonly Dictionary<ReplyFlow, double> _starts = [];
    private readonly Dictionary<ReplyFlow, double> _ends = [];

    public FlowPorts(ImmutableArray<Point> nodes, ImmutableArray<ReplyFlow> flows)
    {
        for (var node = 0; node < nodes.Length; node++)
        {
            var ends = flows.Where(f => f.From == node || f.To == node)
                .Select(f => new { Flow = f, IsStart = f.From == node, Angle = Angle(nodes, node, f) })
                .OrderBy(end => end.Angle)
                .ThenBy(end => end.Flow.From)
                .ThenBy(end => end.Flow.To)
                .ThenBy(end => end.IsStart)
                .ToArray();
            var angles = Spread(Array.ConvertAll(ends, end => end.Angle));
            for (var i = 0; i < ends.Length; i++)
                (ends[i].IsStart ? _starts : _ends).Add(ends[i].Flow, angles[i]);
        }
    }

    /// <summary>The unit vector from the centre of a party to the point where the flow starts or ends.</summary>
    public Point Direction(ReplyFlow flow, bool isStart)
    {
        var angle = (isStart ? _starts : _ends)[flow];

        // Rounded, because sines can differ between machines in the last bit.
        return new(Math.Round(Math.Cos(angle), 5), Math.Round(Math.Sin(angle), 5));
    }

    private static double Angle(ImmutableArray<Point> nodes, int node, ReplyFlow flow)
    {
        var isStart = flow.From == node;
        var away = nodes[isStart ? flow.To : flow.From] - nodes[node];
        var angle = Math.Atan2(away.Y, away.X) + (isStart ? Side : -Side);
        return Math.Round(angle < -Math.PI ? angle + 2 * Math.PI : angle > Math.PI ? angle - 2 * Math.PI : angle, 5);
    }

    /// <param name="angles">Ascending, on a circle.</param>
    private static double[] Spread(double[] angles)
    {
        var minGap = Math.Min(MinGap, 2 * Math.PI / (angles.Length + 1));
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < angles.Length; i++)
            {
                var next = (i + 1) % angles.Length;
                var gap = angles[next] - angles[i] + (next <= i ? 2 * Math.PI : 0);
                if (next == i || gap >= minGap)
                    continue;

                angles[i] -= (minGap - gap) / 2;
                angles[next] += (minGap - gap) / 2;
            }
        }

        return angles;
    }
}
