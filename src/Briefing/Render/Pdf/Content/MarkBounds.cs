using Briefing.Render.Layout;
using Briefing.Render.Layout.Paths;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf.Content;

/// <summary>What a mark covers, y from the top of the page.</summary>
internal sealed record MarkBounds(double Left, double Top, double Right, double Bottom)
{
    public static MarkBounds Of(Mark mark) => mark switch
    {
        Mark.Glyphs m => Of(m, m.Size / m.Face.UnitsPerEm),
        Mark.Rectangle m => new(m.X, m.Y, m.X + m.Width, m.Y + m.Height),
        Mark.Image m => new(m.X, m.Y, m.X + m.Width, m.Y + m.Height),
        Mark.Line m => new(Math.Min(m.X1, m.X2), Math.Min(m.Y1, m.Y2), Math.Max(m.X1, m.X2), Math.Max(m.Y1, m.Y2)),
        Mark.Polygon m => new(
            m.Points.Min(p => p.X), m.Points.Min(p => p.Y), m.Points.Max(p => p.X), m.Points.Max(p => p.Y)),
        Mark.Circle m => new(
            m.CenterX - m.Radius, m.CenterY - m.Radius, m.CenterX + m.Radius, m.CenterY + m.Radius),
        Mark.Path m => Of([.. m.Steps.SelectMany(step => step.Points)], (m.Pen?.Thickness ?? 0) / 2),
        _ => throw new InvalidOperationException($"No bounds for {mark.GetType().Name}."),
    };

    public MarkBounds With(MarkBounds other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));

    public PdfObject ToRectangle(double pageHeight) =>
        PdfObject.ArrayOf(Left, pageHeight - Bottom, Right, pageHeight - Top);

    private static MarkBounds Of(Point[] points, double margin) => new(
        points.Min(p => p.X) - margin,
        points.Min(p => p.Y) - margin,
        points.Max(p => p.X) + margin,
        points.Max(p => p.Y) + margin);

    private static MarkBounds Of(Mark.Glyphs glyphs, double unit) => new(
        glyphs.X,
        glyphs.Baseline - glyphs.Face.Ascent * unit,
        glyphs.X + glyphs.Width,
        glyphs.Baseline - glyphs.Face.Descent * unit);
}
