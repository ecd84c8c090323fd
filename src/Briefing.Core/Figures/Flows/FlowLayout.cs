using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures.Flows;

/// <summary>Lays out who replies to whom: the parties on a ring, with an arrow for each flow, as thick as its share.</summary>
internal sealed class FlowLayout
{
    private const double NodeRadius = 17;

    // Steps along a curve, finer than a point.
    private const int Steps = 400;

    // The tolerated overlap around a number, in points.
    private const double ToleratedOverlap = 1;

    // Of the ring: the smallest without overlaps, or else the one with the least overlap.
    private static readonly ImmutableArray<double> s_scales = [1, 1.25, 1.5, 1.8];

    private readonly FigureDesign _design;
    private readonly double _width;
    private readonly DrawingBuilder _drawing = new();
    private readonly double _radiusX;
    private readonly double _radiusY;

    private FlowLayout(FigureDesign design, double width)
    {
        (_design, _width) = (design, width);
        var count = design.Parties.Length;
        _radiusX = count <= 2 ? 90 : count <= 6 ? 118 : 135;
        _radiusY = count switch { <= 2 => 0, 3 => 72, 4 => 80, <= 6 => 94, <= 8 => 125, _ => 150 };
    }

    public static Drawing LayOut(FigureDesign design, Diagram.ReplyFlows flows, double width) =>
        new FlowLayout(design, width).LayOut(flows.Flows);

    private Drawing LayOut(ImmutableArray<ReplyFlow> flows)
    {
        ImmutableArray<Point> nodes = [];
        ImmutableArray<PartyName> names = [];
        ImmutableArray<PlacedFlow> placed = [];
        var best = double.MinValue;
        for (var i = 0; i < s_scales.Length && best < -ToleratedOverlap; i++)
        {
            ImmutableArray<Point> ring = [.. Enumerable.Range(0, _design.Parties.Length).Select(party => Place(party, s_scales[i]))];
            ImmutableArray<PartyName> around =
                [.. ring.Select((at, party) => PartyName.Outside(_design, _design.Parties[party].Name, at, NodeRadius))];
            var (routed, clearance) = FlowRouter.Route(ring, [.. around.Select(name => name.Area)], NodeRadius, flows);
            if (clearance > best)
                (nodes, names, placed, best) = (ring, around, routed, clearance);
        }

        foreach (var flow in placed)
            Draw(flow, placed, names);
        for (var party = 0; party < nodes.Length; party++)
        {
            _drawing.Parties = [party];
            Draw(_design.Parties[party], nodes[party]);
            names[party].Draw(_drawing);
        }

        return _drawing.FinishAround(_width);
    }

    /// <summary>The position of a party, relative to the centre of the ring.</summary>
    private Point Place(int party, double scale)
    {
        var radiusX = Math.Min(_radiusX * scale, _width / 2 - NodeRadius - PartyName.SideSpace);
        var count = _design.Parties.Length;
        var start = count == 2 ? Math.PI : -Math.PI / 2;
        var angle = start + 2 * Math.PI * party / count;

        // Rounded, because sines can differ between machines in the last bit.
        return new(Math.Round(Math.Cos(angle) * radiusX, 2), Math.Round(Math.Sin(angle) * _radiusY * scale, 2));
    }

    private void Draw(PlacedFlow placed, ImmutableArray<PlacedFlow> all, ImmutableArray<PartyName> names)
    {
        _drawing.Parties = [placed.Flow.From, placed.Flow.To];
        var (curve, color) = (placed.Curve, _design.Parties[placed.Flow.From].Color);
        var headLength = 5 + 1.3 * placed.Thickness;
        var headHalf = 2.4 + 0.8 * placed.Thickness;
        var shaftEnd = curve.ParameterAtDistance(headLength, fromEnd: true);
        foreach (var (start, end) in Visible(curve, shaftEnd, all, names))
            _drawing.Draw(curve.Part(start, end).Path(), null, new(placed.Thickness, color));

        var neck = curve.At(shaftEnd);
        var across = (curve.End - neck).Direction().Rotated();
        _drawing.Polygon([curve.End, neck + across * headHalf, neck - across * headHalf], color, null);
        _drawing.TextAround(Number(placed), NumberStyle, placed.LabelPoint, LinkOf(placed.Flow));
    }

    /// <summary>The parts of a curve that avoid all numbers and names: lines are interrupted so that they do not cross text.</summary>
    private List<(double Start, double End)> Visible(
        FlowCurve curve, double last, ImmutableArray<PlacedFlow> all, ImmutableArray<PartyName> names)
    {
        var radii = Array.ConvertAll([.. all], p => Math.Max(7, DrawingBuilder.WidthOf(Number(p), NumberStyle) / 2 + 1));
        var parts = new List<(double, double)>();
        double? start = null;
        for (var i = 0; i <= Steps; i++)
        {
            var t = last * i / Steps;
            var at = curve.At(t);
            var isFree = IsFree(at);
            if (isFree)
                start ??= t;
            if (start is { } from && (!isFree || i == Steps))
            {
                var end = isFree ? t : last * (i - 1) / Steps;
                if (end > from)
                    parts.Add((from, end));
                start = null;
            }
        }

        return parts;

        bool IsFree(Point at)
        {
            for (var i = 0; i < radii.Length; i++)
            {
                if ((all[i].LabelPoint - at).Length < radii[i])
                    return false;
            }

            foreach (var name in names)
            {
                if (name.Area.DistanceTo(at) < 1)
                    return false;
            }

            return true;
        }
    }

    private TextStyle NumberStyle => _design.Strong(8.5, _design.Ink);

    private static string Number(PlacedFlow placed) => Number(placed.Flow);

    private static string Number(ReplyFlow flow) => flow.Count.ToString(CultureInfo.InvariantCulture);

    private static LinkTarget? LinkOf(ReplyFlow flow) =>
        flow.Anchor is null ? null : new(null, flow.Anchor, flow.Description ?? Number(flow));

    private void Draw(PartyDesign party, Point at)
    {
        _drawing.Circle(at, NodeRadius, Color.White, new(1.2, party.Color));
        _drawing.Marker(party.Marker(9), at with { Y = at.Y - 5 });
        _drawing.Text(party.Label, _design.Strong(8, party.Color), at with { Y = at.Y + 9 }, 0.5);
    }
}
