using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>
/// The operators of one page (ISO 32000-1, annex A). Graphics state operators are written only on a change;
/// y is inverted, because PDF coordinates start at the bottom.
/// </summary>
internal sealed class ContentStreamWriter(PdfBuffer buffer, FontResources faces, ImageResources images, double pageHeight)
{
    /// <summary>The distance of the control points of a quarter circle, in radii: 4/3 (√2 − 1).</summary>
    private const double CircleControl = 0.5522847498;

    private Color _fill = Color.Black;
    private Color _stroke = Color.Black;
    private double _lineWidth = 1;
    private ImmutableArray<double> _dashes = [];
    private (FontResource Face, double Size)? _font;
    private (long X, long Y)? _lineStart;

    /// <summary>Begins content of a structure element, with its marked-content identifier (14.7.4).</summary>
    public void BeginTagged(string role, int contentId)
    {
        buffer.Add((byte)'/').Add(role).Add(" <</MCID "u8).Add(contentId).Add(">> BDC\n"u8);
    }

    /// <summary>Untagged content must be an artifact (PDF/UA-1, 7.1).</summary>
    public void BeginArtifact(ArtifactKind kind) =>
        buffer.Add("/Artifact <</Type "u8).Add(Properties(kind)).Add(">> BDC\n"u8);

    /// <summary>Ends both, because text objects and marked content must not overlap (14.6.1).</summary>
    public void End()
    {
        EndText();
        buffer.Add("EMC\n"u8);
    }

    public void Paint(DrawOp op)
    {
        if (op is DrawOp.Glyphs glyphs)
        {
            Paint(glyphs);
            return;
        }

        EndText();
        switch (op)
        {
            case DrawOp.Image image:
                images.For(image.Raster).Paint(buffer, image, pageHeight);
                break;
            case DrawOp.Rectangle rectangle:
                Fill(rectangle.Fill);
                Point(rectangle.X, rectangle.Y + rectangle.Height);
                buffer.Add(rectangle.Width).Add((byte)' ').Add(rectangle.Height).Add(" re f\n"u8);
                break;
            case DrawOp.Line line:
                Stroke(new(line.Thickness, line.Stroke));
                Point(line.X1, line.Y1, "m "u8);
                Point(line.X2, line.Y2, "l S\n"u8);
                break;
            case DrawOp.Polygon polygon:
                Fill(polygon.Fill);
                for (var i = 0; i < polygon.Points.Length; i++)
                    Point(polygon.Points[i].X, polygon.Points[i].Y, i == 0 ? "m "u8 : "l "u8);
                buffer.Add("h f\n"u8);
                break;
            case DrawOp.Circle circle:
                Fill(circle.Fill);
                Outline(circle);
                break;
            case DrawOp.Path path:
                Paint(path);
                break;
            default:
                throw new InvalidOperationException($"No PDF operators for {op.GetType().Name}.");
        }
    }

    /// <summary>Table 330; headers and footers are attached to an edge of the page.</summary>
    private static ReadOnlySpan<byte> Properties(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Layout => "/Layout"u8,
        ArtifactKind.Header => "/Pagination /Subtype /Header /Attached [/Top]"u8,
        ArtifactKind.Footer => "/Pagination /Subtype /Footer /Attached [/Bottom]"u8,
        ArtifactKind.Watermark => "/Pagination /Subtype /Watermark"u8,
        ArtifactKind.Repetition => "/Pagination"u8,
        _ => throw new InvalidOperationException($"No artifact properties for {kind}."),
    };

    private void Paint(DrawOp.Glyphs glyphs)
    {
        if (glyphs.Run.Count == 0)
            return;

        var font = faces.For(glyphs.Face);
        Fill(glyphs.Color);
        MoveTo(PdfBuffer.ToThousandths(glyphs.X), PdfBuffer.ToThousandths(pageHeight - glyphs.Baseline));
        if (_font != (font, glyphs.Size))
        {
            buffer.Add((byte)'/').Add(font.Name).Add((byte)' ').Add(glyphs.Size).Add(" Tf\n"u8);
            _font = (font, glyphs.Size);
        }

        GlyphRunWriter.Write(buffer, font, glyphs.Size, glyphs.Run.AsSpan());
    }

    /// <summary>Relative to the previous line start, in whole thousandths, so that rounding errors do not accumulate.</summary>
    private void MoveTo(long x, long y)
    {
        if (_lineStart is null)
            buffer.Add("BT\n"u8);

        var (fromX, fromY) = _lineStart ?? (0, 0);
        buffer.AddThousandths(x - fromX).Add((byte)' ').AddThousandths(y - fromY).Add(" Td\n"u8);
        _lineStart = (x, y);
    }

    private void EndText()
    {
        if (_lineStart is not null)
            buffer.Add("ET\n"u8);
        _lineStart = null;
    }

    private void Outline(DrawOp.Circle circle)
    {
        var (x, y, r, c) = (circle.CenterX, circle.CenterY, circle.Radius, circle.Radius * CircleControl);
        Point(x + r, y, "m "u8);
        Curve((x + r, y + c), (x + c, y + r), (x, y + r));
        Curve((x - c, y + r), (x - r, y + c), (x - r, y));
        Curve((x - r, y - c), (x - c, y - r), (x, y - r));
        Curve((x + c, y - r), (x + r, y - c), (x + r, y));
        buffer.Add("f\n"u8);
    }

    private void Paint(DrawOp.Path path)
    {
        if (path.Fill is { } fill)
            Fill(fill);
        if (path.Pen is { } pen)
            Stroke(pen);

        foreach (var step in path.Steps)
            Add(step);
        buffer.Add(path.Fill is null ? "S\n"u8 : path.Pen is null ? path.IsEvenOdd ? "f*\n"u8 : "f\n"u8 : "B\n"u8);
    }

    private void Add(PathStep step)
    {
        switch (step)
        {
            case PathStep.Move move:
                Point(move.To.X, move.To.Y, "m "u8);
                break;
            case PathStep.Line line:
                Point(line.To.X, line.To.Y, "l "u8);
                break;
            case PathStep.Curve curve:
                Curve(
                    (curve.Control1.X, curve.Control1.Y), (curve.Control2.X, curve.Control2.Y), (curve.To.X, curve.To.Y));
                break;
            default:
                buffer.Add("h "u8);
                break;
        }
    }

    private void Curve((double X, double Y) control1, (double X, double Y) control2, (double X, double Y) end)
    {
        Point(control1.X, control1.Y);
        Point(control2.X, control2.Y);
        Point(end.X, end.Y, "c "u8);
    }

    private void Point(double x, double y, ReadOnlySpan<byte> operation = default) =>
        buffer.Add(x).Add((byte)' ').Add(pageHeight - y).Add((byte)' ').Add(operation);

    private void Fill(Color color)
    {
        if (color == _fill)
            return;

        Components(color).Add("rg\n"u8);
        _fill = color;
    }

    private void Stroke(Pen pen)
    {
        if (pen.Color != _stroke)
            Components(pen.Color).Add("RG\n"u8);
        if (pen.Thickness != _lineWidth)
            buffer.Add(pen.Thickness).Add(" w\n"u8);
        if (!pen.Dashes.SequenceEqual(_dashes))
            Dash(pen.Dashes);

        (_stroke, _lineWidth, _dashes) = (pen.Color, pen.Thickness, pen.Dashes);
    }

    private void Dash(ImmutableArray<double> dashes)
    {
        buffer.Add((byte)'[');
        foreach (var length in dashes)
            buffer.Add(length).Add((byte)' ');
        buffer.Add("] 0 d\n"u8);
    }

    private PdfBuffer Components(Color color)
    {
        foreach (var component in (ReadOnlySpan<byte>)[color.Red, color.Green, color.Blue])
            buffer.Add(component / 255.0).Add((byte)' ');

        return buffer;
    }
}
