using System.Collections.Immutable;
using System.Globalization;
using Briefing.Compose.Figures;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paragraphs;
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

    // Room for the arrows between two parties, above and below them.
    private const double LeastHalf = 42;

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
        _radiusY = count switch { <= 2 => 0, 3 => 72, 4 => 82, <= 6 => 100, <= 8 => 125, _ => 150 };
    }

    public static Drawing Lay(FigureDesign design, Depiction.ReplyFlows flows, double width) =>
        new FlowLayout(design, width).Lay(flows.Flows);

    private Drawing Lay(ImmutableArray<ReplyFlow> flows)
    {
        ImmutableArray<Point> ring = [.. Enumerable.Range(0, _design.Parties.Length).Select(Place)];
        var names = ring.Select((at, party) => NameOf(party, at)).ToArray();
        var top = Math.Min(-LeastHalf, ring.Select((at, i) => Math.Min(at.Y - NodeRadius - 1, names[i].Top)).Min());
        var bottom = Math.Max(LeastHalf, ring.Select((at, i) => Math.Max(at.Y + NodeRadius + 1, names[i].Bottom)).Max());
        var offset = new Point(_width / 2, -top);
        ImmutableArray<Point> nodes = [.. ring.Select(at => at + offset)];

        foreach (var flow in new FlowRouter(nodes, NodeRadius).Route(flows))
            Draw(flow);
        for (var party = 0; party < nodes.Length; party++)
        {
            Draw(_design.Parties[party], nodes[party]);
            Draw(names[party], offset);
        }

        return _pencil.Finish(_width, bottom - top);
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
    }

    /// <summary>Beside the party, on the outer side of the ring.</summary>
    private PartyName NameOf(int party, Point at)
    {
        var lines = TextLines.Fit(_design.Parties[party].Name, NameStyle, NameWidth, MostNameLines);
        var height = lines.Length * NameLeading;
        var isAside = _radiusY == 0 || Math.Abs(at.X) > 0.3 * _radiusX;
        return isAside
            ? new(lines, at.X + Math.Sign(at.X) * (NodeRadius + 5), at.X < 0 ? 1 : 0, at.Y - height / 2)
            : new(lines, at.X, 0.5, at.Y < 0 ? at.Y - NodeRadius - 3 - height : at.Y + NodeRadius + 3);
    }

    private void Draw(PartyName name, Point offset)
    {
        for (var i = 0; i < name.Lines.Length; i++)
        {
            var baseline = name.Top + i * NameLeading + NameSize * 0.88;
            _pencil.Text(name.Lines[i], NameStyle, new Point(name.X, baseline) + offset, name.Align);
        }
    }

    private TextStyle NameStyle => _design.Text(NameSize, _design.Ink);

    private sealed record PartyName(ImmutableArray<string> Lines, double X, double Align, double Top)
    {
        public double Bottom => Top + Lines.Length * NameLeading + 1;
    }
}
