using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A rectangle around drawing operations, y from the top of the page.</summary>
internal readonly record struct BoundingBox(double Left, double Top, double Right, double Bottom)
{
    private static readonly BoundingBox s_empty =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public static BoundingBox Of(DrawOp op) => op switch
    {
        DrawOp.Glyphs glyphs => Of(glyphs, glyphs.Size / glyphs.Face.UnitsPerEm),
        DrawOp.Rectangle box => new(box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        DrawOp.Image image => new(image.X, image.Y, image.X + image.Width, image.Y + image.Height),
        DrawOp.Line line => new(
            Math.Min(line.X1, line.X2),
            Math.Min(line.Y1, line.Y2),
            Math.Max(line.X1, line.X2),
            Math.Max(line.Y1, line.Y2)),
        DrawOp.Polygon polygon => s_empty.With(polygon.Points),
        DrawOp.Circle circle => new(
            circle.CenterX - circle.Radius,
            circle.CenterY - circle.Radius,
            circle.CenterX + circle.Radius,
            circle.CenterY + circle.Radius),
        DrawOp.Path path => Of(path, (path.Pen?.Thickness ?? 0) / 2),
        _ => throw new InvalidOperationException($"No bounds for {op.GetType().Name}."),
    };

    public BoundingBox With(BoundingBox other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));

    public PdfObject ToRectangle(double pageHeight) =>
        PdfObject.ArrayOf(Left, pageHeight - Bottom, Right, pageHeight - Top);

    private static BoundingBox Of(DrawOp.Path path, double margin)
    {
        var (left, top, right, bottom) = path.Steps.Aggregate(s_empty, (bounds, step) => bounds.With(step.Points));
        return new(left - margin, top - margin, right + margin, bottom + margin);
    }

    private BoundingBox With(Point[] points)
    {
        var (left, top, right, bottom) = this;
        foreach (var point in points)
        {
            (left, top) = (Math.Min(left, point.X), Math.Min(top, point.Y));
            (right, bottom) = (Math.Max(right, point.X), Math.Max(bottom, point.Y));
        }

        return new(left, top, right, bottom);
    }

    private static BoundingBox Of(DrawOp.Glyphs glyphs, double unit) => new(
        glyphs.X,
        glyphs.Baseline - glyphs.Face.Ascent * unit,
        glyphs.X + glyphs.Width,
        glyphs.Baseline - glyphs.Face.Descent * unit);
}
