using Briefing.Compose.Figures;
using Briefing.Print.Drawing;

namespace Briefing.Figures.Flows;

/// <summary>
/// Finds a curve for each flow that avoids the other parties and all names, and a position on it for its number that
/// avoids all other curves and numbers. Improves one flow at a time, in rounds, until nothing overlaps.
/// </summary>
internal sealed class FlowRouter
{
    /// <summary>The clearance around the centre of a number, in points.</summary>
    public const double LabelRadius = 8;

    private const double MinThickness = 0.8;
    private const double MaxThickness = 5.5;
    private const int Samples = 48;
    private const int Rounds = 8;

    // The distances of the control points at the start and the end, as fractions of the chord, the gentlest first.
    private static readonly Bend[] s_bends =
    [
        new(0.34, 0.34), new(0.25, 0.42), new(0.42, 0.25), new(0.2, 0.2), new(0.5, 0.5), new(0.3, 0.6), new(0.6, 0.3),
        new(0.65, 0.65), new(0.1, 0.1), new(0.02, 0.02), new(0.1, 0.7), new(0.7, 0.1), new(0.8, 0.8),
    ];

    // Samples where a number can be placed, from the middle outwards.
    private static readonly ImmutableArray<int> s_places =
        [.. Enumerable.Range(5, Samples - 11).OrderBy(i => Math.Abs(i - Samples * 9 / 20)).ThenBy(i => i)];

    private readonly ImmutableArray<Point> _nodes;
    private readonly ImmutableArray<LabelArea> _names;
    private readonly double _nodeRadius;
    private readonly FlowChoice[] _choices;

    private FlowRouter(
        ImmutableArray<Point> nodes, ImmutableArray<LabelArea> names, double nodeRadius, ImmutableArray<ReplyFlow> flows)
    {
        (_nodes, _names, _nodeRadius) = (nodes, names, nodeRadius);
        var ports = new FlowPorts(nodes, flows);
        var max = flows.Max(f => f.Count);
        _choices =
        [
            .. flows.Select(flow => Choices(ports, flow, MinThickness + (MaxThickness - MinThickness) * flow.Count / max)),
        ];
    }

    /// <param name="names">The areas of the names of the parties.</param>
    /// <returns>The flows, and the least clearance between them, in points; negative if anything overlaps.</returns>
    public static (ImmutableArray<PlacedFlow> Flows, double Clearance) Route(
        ImmutableArray<Point> nodes, ImmutableArray<LabelArea> names, double nodeRadius, ImmutableArray<ReplyFlow> flows)
    {
        var router = new FlowRouter(nodes, names, nodeRadius, flows);
        for (var round = 0; round < Rounds && !router.Improve(); round++)
        {
        }

        return
        (
            [.. router._choices.Select(c => new PlacedFlow(c.Flow, c.Chosen.Curve, c.Place / (double)Samples, c.Thickness))],
            router._choices.Min(c => router.Clearance(c, c.Chosen, c.Place, double.MinValue))
        );
    }

    private FlowChoice Choices(FlowPorts ports, ReplyFlow flow, double thickness)
    {
        ImmutableArray<Candidate> candidates =
            [.. s_bends.Select(bend => Curved(ports, flow, thickness, bend.Start, bend.End))];
        var first = candidates.FirstOrDefault(c => c.Clearance >= 0) ?? candidates.MaxBy(c => c.Clearance)!;
        return new(flow, thickness, candidates) { Chosen = first, Place = s_places[0] };
    }

    private Candidate Curved(FlowPorts ports, ReplyFlow flow, double thickness, double start, double end)
    {
        var (leaving, reaching) = (ports.Direction(flow, isStart: true), ports.Direction(flow, isStart: false));
        var from = _nodes[flow.From] + leaving * (_nodeRadius + 1.5);
        var to = _nodes[flow.To] + reaching * (_nodeRadius + 2);
        var chord = (to - from).Length;
        var curve = new FlowCurve(from, from + leaving * (chord * start), to + reaching * (chord * end), to);
        var points = new Point[Samples + 1];
        var clearance = double.MaxValue;
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = curve.At(i / (double)Samples);
            for (var node = 0; node < _nodes.Length; node++)
            {
                if (node != flow.From && node != flow.To)
                    clearance = Math.Min(clearance, (points[i] - _nodes[node]).Length - _nodeRadius - 3);
            }

            foreach (var name in _names)
                clearance = Math.Min(clearance, name.DistanceTo(points[i]) - 2.5);
        }

        return new(curve, points, clearance - thickness / 2);
    }

    /// <returns>Whether nothing overlaps any more.</returns>
    private bool Improve()
    {
        var isDone = true;
        foreach (var choice in _choices)
        {
            var clearance = Clearance(choice, choice.Chosen, choice.Place, double.MinValue);
            if (clearance >= 0)
                continue;

            clearance = ChooseBest(choice, clearance);
            isDone &= clearance >= 0;
        }

        return isDone;
    }

    private double ChooseBest(FlowChoice choice, double clearance)
    {
        foreach (var candidate in choice.Candidates)
        {
            foreach (var place in s_places)
            {
                // A small improvement is not worth a stronger bend.
                var better = Clearance(choice, candidate, place, clearance + 0.3);
                if (better <= clearance + 0.3)
                    continue;

                (choice.Chosen, choice.Place, clearance) = (candidate, place, better);
                if (clearance >= 0)
                    return clearance;
            }
        }

        return clearance;
    }

    /// <summary>The clearance of the curve and its number, in points; negative if anything overlaps.</summary>
    /// <param name="enough">A result up to this need not be exact.</param>
    private double Clearance(FlowChoice choice, Candidate candidate, int place, double enough)
    {
        var label = candidate.Points[place];
        var clearance = candidate.Clearance;
        foreach (var node in _nodes)
            clearance = Math.Min(clearance, (node - label).Length - _nodeRadius - LabelRadius - 2);
        foreach (var name in _names)
            clearance = Math.Min(clearance, name.DistanceTo(label) - LabelRadius);
        foreach (var other in _choices)
        {
            if (clearance <= enough)
                return clearance;
            if (ReferenceEquals(other, choice))
                continue;

            var otherLabel = other.Chosen.Points[other.Place];
            clearance = Math.Min(clearance, (otherLabel - label).Length - 2 * LabelRadius);
            clearance = Math.Min(clearance, LeastDistance(other.Chosen.Points, label) - LabelRadius - other.Thickness / 2);
            clearance = Math.Min(clearance, LeastDistance(candidate.Points, otherLabel) - LabelRadius - choice.Thickness / 2);
        }

        return clearance;
    }

    private static double LeastDistance(Point[] points, Point from)
    {
        var min = double.MaxValue;
        foreach (var point in points)
            min = Math.Min(min, (point.X - from.X) * (point.X - from.X) + (point.Y - from.Y) * (point.Y - from.Y));

        return Math.Sqrt(min);
    }

    private sealed record Bend(double Start, double End);

    /// <param name="Clearance">The clearance from other parties and names, in points.</param>
    private sealed record Candidate(FlowCurve Curve, Point[] Points, double Clearance);

    private sealed class FlowChoice(ReplyFlow flow, double thickness, ImmutableArray<Candidate> candidates)
    {
        public ReplyFlow Flow { get; } = flow;

        public double Thickness { get; } = thickness;

        public ImmutableArray<Candidate> Candidates { get; } = candidates;

        public required Candidate Chosen { get; set; }

        /// <summary>The position of the number: the index of a sample of the curve.</summary>
        public required int Place { get; set; }
    }
}
