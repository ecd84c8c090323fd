using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Html;

/// <summary>
/// Writes a drawing as SVG: colours as custom properties of the style sheet, so that they adapt to dark mode, and
/// links that can be reached by keyboard.
/// </summary>
internal sealed class FigureSvg(HtmlWriter html, FigureDesign design, FigureSymbols symbols)
{
    /// <summary>In points: of most lines, and so written once.</summary>
    public const double CommonThickness = 0.8;

    // The extent of a link's background above the baseline, below it, and to each side, in multiples of the font size.
    private const double Above = 1.2;
    private const double Below = 0.45;
    private const double Aside = 0.45;

    private const string Bold = "600";

    // In points: of the drawing that is written.
    private double? _commonSize;
    private bool _isBold;

    /// <param name="scale">CSS pixels per point of the drawing.</param>
    /// <param name="name">The accessible name.</param>
    public void Write(Drawing drawing, double scale, string name)
    {
        // Most labels of a drawing are as large and as bold as the first.
        var common = drawing.Items.OfType<DrawingItem.Label>().FirstOrDefault()?.Style;
        (_commonSize, _isBold) = (common?.Size, common is not null && IsBold(common));
        html.Open(
            "svg",
            ("viewBox", $"0 0 {SvgPath.Number(drawing.Width)} {SvgPath.Number(drawing.Height)}"),
            ("width", SvgPath.Number(drawing.Width * scale)),
            ("height", SvgPath.Number(drawing.Height * scale)),
            ("role", "group"),
            ("aria-label", name),
            ("fill", "none"),
            ("stroke-width", SvgPath.Number(CommonThickness)),
            ("font-size", _commonSize is { } size ? SvgPath.Number(size) : null),
            ("font-weight", _isBold ? Bold : null));
        foreach (var item in Joined(drawing.Items))
            Write(item);

        html.Close();
    }

    /// <summary>A drawing that stands once for many.</summary>
    public void WriteSymbol(string id, Drawing drawing)
    {
        html.Open("symbol", ("id", id), ("viewBox", $"0 0 {SvgPath.Number(drawing.Width)} {SvgPath.Number(drawing.Height)}"));
        (_commonSize, _isBold) = (null, false);
        foreach (var item in drawing.Items)
            Write(item);

        html.Close();
    }

    /// <summary>Lines in a row that are drawn alike are one path.</summary>
    private static IEnumerable<DrawingItem> Joined(ImmutableArray<DrawingItem> items)
    {
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            if (items[start] is DrawingItem.Shape { Fill: null, Box: null } line)
            {
                while (end < items.Length && items[end] is DrawingItem.Shape { Fill: null, Box: null } next && next.Pen == line.Pen)
                    end++;

                yield return line with { Steps = [.. items[start..end].Cast<DrawingItem.Shape>().SelectMany(shape => shape.Steps)] };
            }
            else
            {
                yield return items[start];
            }

            start = end;
        }
    }

    private void Write(DrawingItem item)
    {
        switch (item)
        {
            case DrawingItem.Shape shape:
                Shape(shape);
                break;
            case DrawingItem.PartyMarker marker when symbols.MarkOf(marker.Marker) is { } mark:
                Element("use", ("href", $"#{mark}"), ("x", SvgPath.Number(marker.Center.X)), ("y", SvgPath.Number(marker.Center.Y)));
                break;
            case DrawingItem.PartyMarker marker:
                foreach (var op in marker.Marker.At(marker.Center.X, marker.Center.Y))
                    Write(op);
                break;
            case DrawingItem.Label { Link: { Anchor: { } anchor } link } label:
                WriteLink(label, anchor, link.Description);
                break;
            case DrawingItem.Label label:
                WriteText(label);
                break;
            default:
                throw new InvalidOperationException($"No SVG for {item.GetType().Name}.");
        }
    }

    public void Write(DrawOp op)
    {
        switch (op)
        {
            case DrawOp.Polygon polygon:
                var points = string.Join(' ', polygon.Points.Select(p => $"{SvgPath.Number(p.X)},{SvgPath.Number(p.Y)}"));
                Element("polygon", ("points", points), ("fill", Paint(polygon.Fill)));
                break;
            case DrawOp.Circle circle:
                Element(
                    "circle",
                    ("cx", SvgPath.Number(circle.CenterX)),
                    ("cy", SvgPath.Number(circle.CenterY)),
                    ("r", SvgPath.Number(circle.Radius)),
                    ("fill", Paint(circle.Fill)));
                break;
            default:
                throw new InvalidOperationException($"No SVG for {op.GetType().Name}.");
        }
    }

    private void Shape(DrawingItem.Shape shape)
    {
        var (fill, pen) = (shape.Fill is null ? null : Paint(shape.Fill), shape.Pen);
        var stroke = pen is null ? null : Paint(pen.Color);
        var thickness = pen is null or { Thickness: CommonThickness } ? null : SvgPath.Number(pen.Thickness);
        if (shape.Box is { } box)
        {
            Element(
                "rect",
                ("x", SvgPath.Number(box.TopLeft.X)),
                ("y", SvgPath.Number(box.TopLeft.Y)),
                ("width", SvgPath.Number(box.Width)),
                ("height", SvgPath.Number(box.Height)),
                ("rx", SvgPath.Number(box.Radius)),
                ("fill", fill),
                ("stroke", stroke),
                ("stroke-width", thickness));
            return;
        }

        Element(
            "path",
            ("d", SvgPath.Data(shape.Steps)),
            ("fill", fill),
            ("stroke", stroke),
            ("stroke-width", thickness),
            ("stroke-dasharray", pen is { Dashes.Length: > 0 } ? string.Join(' ', pen.Dashes.Select(SvgPath.Number)) : null));
    }

    private void WriteLink(DrawingItem.Label label, string anchor, string description)
    {
        var size = label.Style.Size;
        html.OpenInline("a", ("href", $"#{anchor}"));
        html.OpenInline("title");
        html.Text(description);
        html.Close();
        Element(
            "rect",
            ("x", SvgPath.Number(label.Start.X - Aside * size)),
            ("y", SvgPath.Number(label.Start.Y - Above * size)),
            ("width", SvgPath.Number(label.Width + 2 * Aside * size)),
            ("height", SvgPath.Number((Above + Below) * size)));
        WriteText(label);
        html.Close();
    }

    /// <summary>Centred in their area.</summary>
    private void WriteText(DrawingItem.Label label)
    {
        html.OpenInline(
            "text",
            ("x", SvgPath.Number(label.Start.X + label.Width / 2)),
            ("y", SvgPath.Number(label.Start.Y)),
            ("font-size", label.Style.Size == _commonSize ? null : SvgPath.Number(label.Style.Size)),
            ("font-weight", IsBold(label.Style) == _isBold ? null : _isBold ? "400" : Bold),
            ("fill", Paint(label.Style.Color)));
        html.Text(label.Text);
        html.Close();
    }

    private bool IsBold(TextStyle style) => ReferenceEquals(style.Faces, design.Bold);

    private void Element(string name, params ReadOnlySpan<(string, string?)> attributes) => html.Closed(name, attributes);

    private string Paint(Color? color) => color is not { } known ? "none"
        : known == Color.White ? "var(--ground)"
        : known == design.Ink ? "var(--ink)"
        : known == design.Quiet ? "var(--quiet)"
        : known == design.Rule ? "var(--rule)"
        : design.Parties.Select(p => p.Color).ToList().IndexOf(known) is >= 0 and var party ? $"var(--{PartyCss.ClassOf(party)})"
        : known.ToHex();
}
