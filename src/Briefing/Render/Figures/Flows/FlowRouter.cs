using System.Collections.Immutable;
using Briefing.Compose.Figures;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Figures.Flows;

/// <summary>
/// Finds a curve for each flow between places on a ring, the largest flow first: one that keeps off the other
/// parties and the numbers so far, with a place for its own number off the curves so far.
/// </summary>
internal sealed class FlowRouter(ImmutableArray<Point> nodes, Point center, double nodeRadius)
{
    /// <summary>Around the middle of a number, points; free of everything else.</summary>
    public const double LabelRadius = 8;

    private const double Thinnest = 0.8;
    private const double Thickest = 5.5;

    // Sideways and towards the middle of the ring, as shares of the chord: first the gentlest.
    private static readonly ImmutableArray<(double Aside, double Inward)> s_bends =
    [
        (0.16, 0.10), (0.10, 0.16), (0.22, 0.10), (0.08, 0.24), (0.28, 0.16),
        (0.16, 0.32), (0.30, 0.02), (0.05, 0.05), (0.36, 0.24), (0.12, 0.44), (-0.12, 0.30), (-0.2, 0.2),
    ];

    private static readonly ImmutableArray<double> s_places =
        [0.45, 0.4, 0.5, 0.35, 0.55, 0.3, 0.6, 0.25, 0.65, 0.2, 0.7, 0.15, 0.75, 0.8];

    private readonly List<PlacedFlow> _placed = [];

    public ImmutableArray<PlacedFlow> Route(ImmutableArray<ReplyFlow> flows)
    {
        var most = flows.Max(f => f.Count);
        foreach (var flow in flows)
            _placed.Add(Best(flow, Thinnest + (Thickest - Thinnest) * flow.Count / most));

        return [.. _placed];
    }

    private PlacedFlow Best(ReplyFlow flow, double thickness)
    {
        var (best, room) = (default(PlacedFlow), double.MinValue);
        foreach (var (aside, inward) in s_bends)
        {
            var curve = Curve(flow, aside, inward);
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

    private FlowCurve Curve(ReplyFlow flow, double aside, double inward)
    {
        var (from, to) = (nodes[flow.From], nodes[flow.To]);
        var chord = to - from;
        var middle = (from + to) * 0.5;
        var control = middle + chord.Turned * aside + (center - middle) * inward;
        var whole = FlowCurve.Of(from, control, to);
        return whole.Part(
            whole.ParameterAway(nodeRadius + 2, fromEnd: false), whole.ParameterAway(nodeRadius + 2.5, fromEnd: true));
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
