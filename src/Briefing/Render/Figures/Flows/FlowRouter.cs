using System.Collections.Immutable;
using Briefing.Compose.Figures;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Figures.Flows;

/// <summary>
/// Finds a curve for each flow between places on a ring, the largest flow first: one that keeps off the other
/// parties and the numbers so far, with a place for its own number off the curves so far.
/// </summary>
internal sealed class FlowRouter(ImmutableArray<Point> nodes, double nodeRadius)
{
    /// <summary>Around the middle of a number, points; free of everything else.</summary>
    public const double LabelRadius = 8;

    private const double Thinnest = 0.8;
    private const double Thickest = 5.5;

    // How far out the control points lie at the start and at the end, as shares of the chord: first the gentlest.
    private static readonly ImmutableArray<(double Start, double End)> s_bends =
    [
        (0.34, 0.34), (0.25, 0.42), (0.42, 0.25), (0.2, 0.2), (0.5, 0.5), (0.3, 0.6), (0.6, 0.3), (0.65, 0.65), (0.1, 0.1),
    ];

    private static readonly ImmutableArray<double> s_places =
        [0.45, 0.4, 0.5, 0.35, 0.55, 0.3, 0.6, 0.25, 0.65, 0.2, 0.7, 0.15, 0.75, 0.8];

    private readonly List<PlacedFlow> _placed = [];

    public ImmutableArray<PlacedFlow> Route(ImmutableArray<ReplyFlow> flows)
    {
        var most = flows.Max(f => f.Count);
        var ports = new FlowPorts(nodes, flows);
        foreach (var flow in flows)
            _placed.Add(Best(ports, flow, Thinnest + (Thickest - Thinnest) * flow.Count / most));

        return [.. _placed];
    }

    private PlacedFlow Best(FlowPorts ports, ReplyFlow flow, double thickness)
    {
        var (best, room) = (default(PlacedFlow), double.MinValue);
        foreach (var (start, end) in s_bends)
        {
            var curve = Curve(ports, flow, start, end);
            var free = Free(flow, curve, thickness);
            foreach (var place in s_places)
            {
                var candidate = new PlacedFlow(flow, curve, place, thickness);
                var least = Math.Min(free, FreeLabel(candidate.LabelPoint));
                if (least > room + 0.5)
                    (best, room) = (candidate, least);
                if (room >= 0)
                    return best!;
            }
        }

        return best!;
    }

    private FlowCurve Curve(FlowPorts ports, ReplyFlow flow, double start, double end)
    {
        var (leaving, reaching) = (ports.Direction(flow, isStart: true), ports.Direction(flow, isStart: false));
        var from = nodes[flow.From] + leaving * (nodeRadius + 1.5);
        var to = nodes[flow.To] + reaching * (nodeRadius + 2);
        var chord = (to - from).Length;
        return new(from, from + leaving * (chord * start), to + reaching * (chord * end), to);
    }

    /// <summary>How far the curve keeps off other parties and numbers; negative where it touches one.</summary>
    private double Free(ReplyFlow flow, FlowCurve curve, double thickness)
    {
        var half = thickness / 2;
        var free = double.MaxValue;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i != flow.From && i != flow.To)
                free = Math.Min(free, curve.DistanceTo(nodes[i]) - nodeRadius - half - 4);
        }

        foreach (var other in _placed)
            free = Math.Min(free, curve.DistanceTo(other.LabelPoint) - LabelRadius - half);

        return free;
    }

    private double FreeLabel(Point label)
    {
        var free = nodes.Min(node => (node - label).Length) - nodeRadius - LabelRadius - 8;
        foreach (var other in _placed)
        {
            free = Math.Min(free, other.Curve.DistanceTo(label) - LabelRadius - other.Thickness / 2);
            free = Math.Min(free, (other.LabelPoint - label).Length - 2 * LabelRadius);
        }

        return free;
    }
}
