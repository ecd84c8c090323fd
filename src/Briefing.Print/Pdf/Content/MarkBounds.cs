using Briefing.Print.Layout;
using Briefing.Print.Layout.Paths;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>The bounding box of a mark, y from the top of the page.</summary>
internal readonly record struct MarkBounds(double Left, double Top, double Right, double Bottom)
{
    private static readonly MarkBounds s_nothing =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public static MarkBounds Of(Mark mark) => mark switch
    {
        Mark.Glyphs m => Of(m, m.Size / m.Face.UnitsPerEm),
        Mark.Rectangle m => new(m.X, m.Y, m.X + m.Width, m.Y + m.Height),
        Mark.Image m => new(m.X, m.Y, m.X + m.Width, m.Y + m.Height),
        Mark.Line m => new(Math.Min(m.X1, m.X2), Math.Min(m.Y1, m.Y2), Math.Max(m.X1, m.X2), Math.Max(m.Y1, m.Y2)),
        Mark.Polygon m => s_nothing.With(m.Points),
        Mark.Circle m => new(
            m.CenterX - m.Radius, m.CenterY - m.Radius, m.CenterX + m.Radius, m.CenterY + m.Radius),
        Mark.Path m => Of(m, (m.Pen?.Thickness ?? 0) / 2),
        _ => throw new InvalidOperationException($"No bounds for {mark.GetType().Name}."),
    };

    public MarkBounds With(MarkBounds other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));

    public PdfObject ToRectangle(double pageHeight) =>
        PdfObject.ArrayOf(Left, pageHeight - Bottom, Right, pageHeight - Top);

    private static MarkBounds Of(Mark.Path path, double margin)
    {
        var (left, top, right, bottom) = path.Steps.Aggregate(s_nothing, (bounds, step) => bounds.With(step.Points));
        return new(left - margin, top - margin, right + margin, bottom + margin);
    }

    private MarkBounds With(Point[] points)
    {
        var (left, top, right, bottom) = this;
        foreach (var point in points)
        {
            (left, top) = (Math.Min(left, point.X), Math.Min(top, point.Y));
            (right, bottom) = (Math.Max(right, point.X), Math.Max(bottom, point.Y));
        }

        return new(left, top, right, bottom);
    }

    private static MarkBounds Of(Mark.Glyphs glyphs, double unit) => new(
        glyphs.X,
        glyphs.Baseline - glyphs.Face.Ascent * unit,
        glyphs.X + glyphs.Width,
        glyphs.Baseline - glyphs.Face.Descent * unit);
}
