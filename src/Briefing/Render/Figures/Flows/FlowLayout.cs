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
    private const double NameWidth = 104;
    private const double NameSize = 8;
    private const double NameLeading = 9.6;
    private const int MostNameLines = 3;

    private readonly FigureDesign _design;
    private readonly double _width;
    private readonly Pencil _pencil = new();
    private readonly double _radiusX;
    private readonly double _radiusY;

    private FlowLayout(FigureDesign design, double width)
    {
        (_design, _width) = (design, width);
        var count = design.Parties.Length;
        _radiusX = Math.Min(width / 2 - NodeRadius - NameWidth - 8, count <= 2 ? 90 : count <= 6 ? 118 : 135);
        _radiusY = count switch { <= 2 => 0, 3 => 72, 4 => 80, <= 6 => 94, <= 8 => 125, _ => 150 };
    }

    public static Drawing Lay(FigureDesign design, Depiction.ReplyFlows flows, double width) =>
        new FlowLayout(design, width).Lay(flows.Flows);

    private Drawing Lay(ImmutableArray<ReplyFlow> flows)
    {
        ImmutableArray<Point> nodes = [.. Enumerable.Range(0, _design.Parties.Length).Select(Place)];
        foreach (var flow in new FlowRouter(nodes, NodeRadius).Route(flows))
            Draw(flow);
        for (var party = 0; party < nodes.Length; party++)
            Draw(_design.Parties[party], nodes[party]);

        return _pencil.FinishAround(_width);
    }

    /// <summary>Around the middle of the ring.</summary>
    private Point Place(int party)
    {
        var count = _design.Parties.Length;
        var start = count == 2 ? Math.PI : -Math.PI / 2;
        var angle = start + 2 * Math.PI * party / count;

        // Rounded, because sines may differ between machines in the last bit.
        return new(Math.Round(Math.Cos(angle) * _radiusX, 2), Math.Round(Math.Sin(angle) * _radiusY, 2));
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
        var across = (curve.End - neck).Direction.Turned;
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
        DrawName(party.Name, at);
    }

    /// <summary>Beside the party, on the outer side of the ring.</summary>
    private void DrawName(string name, Point at)
    {
        var style = _design.Text(NameSize, _design.Ink);
        var lines = TextLines.Fit(name, style, NameWidth, MostNameLines);
        var height = lines.Length * NameLeading;
        var isAside = _radiusY == 0 || Math.Abs(at.X) > 0.3 * _radiusX;
        var (x, align) = !isAside ? (at.X, 0.5)
            : at.X < 0 ? (at.X - NodeRadius - 5, 1.0)
            : (at.X + NodeRadius + 5, 0.0);
        var top = isAside ? at.Y - height / 2
            : at.Y < 0 ? at.Y - NodeRadius - 3 - height
            : at.Y + NodeRadius + 3;

        for (var i = 0; i < lines.Length; i++)
            _pencil.Text(lines[i], style, new(x, top + i * NameLeading + NameSize * 0.88), align);
    }
}
