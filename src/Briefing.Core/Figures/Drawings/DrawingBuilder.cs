using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;

namespace Briefing.Figures.Drawings;

/// <summary>Collects the items of a drawing.</summary>
internal sealed class DrawingBuilder
{
    // The distance of the control points of a quarter circle, in radii: 4/3 (√2 − 1).
    private const double CircleControl = 0.5522847498;

    private readonly ImmutableArray<DrawingItem>.Builder _items = ImmutableArray.CreateBuilder<DrawingItem>();

    /// <summary>The parties that subsequent items belong to; empty for all.</summary>
    public ImmutableArray<int> Parties { private get; set; } = [];

    public Drawing Finish(double width, double height) => new(width, height, _items.ToImmutable());

    /// <summary>Completes a drawing made around the origin, with the origin at the centre of its width.</summary>
    public Drawing FinishAround(double width)
    {
        var (top, bottom) = (_items.Min(item => item.Top), _items.Max(item => item.Bottom));
        var offset = new Point(width / 2, -top);
        return new(width, bottom - top, [.. _items.Select(item => item.Translated(offset))]);
    }

    /// <summary>The width of text on one line, in points.</summary>
    public static double WidthOf(string text, TextStyle style) =>
        TextLayout.WidthOf([new InlineItem.Text(text, style)]);

    public void Marker(Marker marker, Point center) => Add(new DrawingItem.PartyMarker(marker, center));

    public void Line(Point from, Point to, Pen pen) => Draw([new PathStep.Move(from), new PathStep.Line(to)], null, pen);

    public void Draw(ImmutableArray<PathStep> steps, Color? fill, Pen? pen) =>
        Add(new DrawingItem.Shape(steps, fill, pen));

    public void Polygon(ImmutableArray<Point> corners, Color? fill, Pen? pen) => Draw(
        [
            new PathStep.Move(corners[0]),
            .. corners.Skip(1).Select(corner => new PathStep.Line(corner)),
            new PathStep.Close(),
        ],
        fill,
        pen);

    public void Circle(Point center, double radius, Color? fill, Pen? pen) =>
        RoundedBox(center.X - radius, center.Y - radius, 2 * radius, 2 * radius, radius, fill, pen);

    public void RoundedBox(double x, double y, double width, double height, double radius, Color? fill, Pen? pen)
    {
        var (right, bottom, c) = (x + width, y + height, radius * (1 - CircleControl));
        Add(new DrawingItem.Shape(
            [
                new PathStep.Move(new(x + radius, y)),
                new PathStep.Line(new(right - radius, y)),
                new PathStep.Curve(new(right - c, y), new(right, y + c), new(right, y + radius)),
                new PathStep.Line(new(right, bottom - radius)),
                new PathStep.Curve(new(right, bottom - c), new(right - c, bottom), new(right - radius, bottom)),
                new PathStep.Line(new(x + radius, bottom)),
                new PathStep.Curve(new(x + c, bottom), new(x, bottom - c), new(x, bottom - radius)),
                new PathStep.Line(new(x, y + radius)),
                new PathStep.Curve(new(x, y + c), new(x + c, y), new(x + radius, y)),
                new PathStep.Close(),
            ],
            fill,
            pen)
        {
            Box = new(new(x, y), width, height, radius),
        });
    }

    /// <param name="align">The position of the text relative to the point: 0 right of it, 0.5 centred, 1 left of it.</param>
    public void Text(string text, TextStyle style, Point at, double align = 0, LinkTarget? link = null)
    {
        var width = WidthOf(text, style);
        Add(new DrawingItem.Label(text, style, new(at.X - width * align, at.Y), width) { Link = link });
    }

    /// <summary>Draws text with its capitals and digits centred on a point.</summary>
    public void TextAround(string text, TextStyle style, Point center, LinkTarget? link = null) =>
        Text(text, style, center with { Y = center.Y + CapHeight(style) / 2 }, 0.5, link);

    private void Add(DrawingItem item) => _items.Add(item with { Parties = Parties });

    /// <summary>In points.</summary>
    public static double CapHeight(TextStyle style) => style.Face.CapHeight * style.Size / style.Face.UnitsPerEm;
}
