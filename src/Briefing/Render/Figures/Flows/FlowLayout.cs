using System.Collections.Immutable;
using System.Globalization;
using Briefing.Compose.Figures;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Figures.Flows;

/// <summary>Lays out who replies to whom: the parties on a ring, an arrow for each flow, as thick as it is large.</summary>
internal sealed class FlowLayout
{
    private const double NodeRadius = 17;

    // Of the ring: as small as keeps everything apart.
    private static readonly ImmutableArray<double> s_scales = [1, 1.25, 1.5, 1.8];

    private readonly FigureDesign _design;
    private readonly double _width;
    private readonly Pencil _pencil = new();
    private readonly double _radiusX;
    private readonly double _radiusY;

    private FlowLayout(FigureDesign design, double width)
    {
        (_design, _width) = (design, width);
        var count = design.Parties.Length;
        _radiusX = count <= 2 ? 90 : count <= 6 ? 118 : 135;
        _radiusY = count switch { <= 2 => 0, 3 => 72, 4 => 80, <= 6 => 94, <= 8 => 125, _ => 150 };
    }

    public static Drawing Lay(FigureDesign design, Depiction.ReplyFlows flows, double width) =>
        new FlowLayout(design, width).Lay(flows.Flows);

    private Drawing Lay(ImmutableArray<ReplyFlow> flows)
    {
        ImmutableArray<Point> nodes = [];
        ImmutableArray<PartyName> names = [];
        ImmutableArray<PlacedFlow> placed = [];
        var isClear = false;
        for (var i = 0; i < s_scales.Length && !isClear; i++)
        {
            nodes = [.. Enumerable.Range(0, _design.Parties.Length).Select(party => Place(party, s_scales[i]))];
            names = [.. nodes.Select((at, party) => PartyName.Beside(_design, _design.Parties[party].Name, at, NodeRadius))];
            (placed, isClear) = FlowRouter.Route(nodes, [.. names.Select(name => name.Area)], NodeRadius, flows);
        }

        foreach (var flow in placed)
            Draw(flow);
        for (var party = 0; party < nodes.Length; party++)
        {
            Draw(_design.Parties[party], nodes[party]);
            names[party].Draw(_pencil);
        }

        return _pencil.FinishAround(_width);
    }

    /// <summary>Around the middle of the ring.</summary>
    private Point Place(int party, double scale)
    {
        var radiusX = Math.Min(_radiusX * scale, _width / 2 - NodeRadius - PartyName.Room);
        var count = _design.Parties.Length;
        var start = count == 2 ? Math.PI : -Math.PI / 2;
        var angle = start + 2 * Math.PI * party / count;

        // Rounded, because sines may differ between machines in the last bit.
        return new(Math.Round(Math.Cos(angle) * radiusX, 2), Math.Round(Math.Sin(angle) * _radiusY * scale, 2));
    }

    private void Draw(PlacedFlow placed)
    {
        var (flow, curve, color) = (placed.Flow, placed.Curve, _design.Parties[placed.Flow.From].Color);
        var headLength = 5 + 1.3 * placed.Thickness;
        var headHalf = 2.4 + 0.8 * placed.Thickness;
        var shaftEnd = curve.ParameterAway(headLength, fromEnd: true);
        var pen = new Pen(placed.Thickness, color);
        var (gapStart, gapEnd) = Gap(placed);

        // The number interrupts the line, so that nothing lies under it.
        _pencil.Draw(curve.Part(0, gapStart).Path(), null, pen);
        _pencil.Draw(curve.Part(gapEnd, shaftEnd).Path(), null, pen);

        var neck = curve.At(shaftEnd);
        var across = (curve.End - neck).Direction().Turned();
        _pencil.Polygon([curve.End, neck + across * headHalf, neck - across * headHalf], color, null);
        _pencil.TextAround(
            flow.Count.ToString(CultureInfo.InvariantCulture), _design.Strong(8.5, _design.Ink), placed.LabelPoint);
    }

    private static (double Start, double End) Gap(PlacedFlow placed)
    {
        const double step = 0.005;
        var (start, end, label) = (placed.Label, placed.Label, placed.LabelPoint);
        while (start > 0 && (placed.Curve.At(start) - label).Length < FlowRouter.LabelRadius - 1)
            start -= step;
        while (end < 1 && (placed.Curve.At(end) - label).Length < FlowRouter.LabelRadius - 1)
            end += step;

        return (Math.Max(0, start), Math.Min(1, end));
    }

    private void Draw(PartyDesign party, Point at)
    {
        _pencil.Circle(at, NodeRadius, Color.White, new(1.2, party.Color));
        _pencil.Marker(party.Marker(9), at with { Y = at.Y - 5 });
        _pencil.Text(party.Label, _design.Strong(8, party.Color), at with { Y = at.Y + 9 }, 0.5);
    }
}
