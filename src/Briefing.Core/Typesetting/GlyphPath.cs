using Briefing.Print.Drawing;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Typesetting;

/// <summary>The outline of a glyph as a path.</summary>
internal static class GlyphPath
{
    /// <param name="place">Converts font units to page coordinates.</param>
    public static IEnumerable<PathStep> Steps(
        ImmutableArray<ImmutableArray<ContourPoint>> contours, Func<double, double, Point> place) =>
        contours.Where(contour => contour.Length > 1).SelectMany(contour => Steps(contour, place));

    private static IEnumerable<PathStep> Steps(ImmutableArray<ContourPoint> contour, Func<double, double, Point> place)
    {
        // Between two control points the curve passes through their midpoint, which the font omits.
        var start = contour[0].IsOnCurve ? contour[0]
            : contour[^1].IsOnCurve ? contour[^1]
            : Middle(contour[0], contour[^1]);
        var (at, control) = (On(start), (Point?)null);
        yield return new PathStep.Move(at);

        foreach (var point in contour.Append(start with { IsOnCurve = true }))
        {
            var to = On(point);
            if (!point.IsOnCurve && control is null)
            {
                control = to;
                continue;
            }

            var end = point.IsOnCurve || control is not { } before ? to : (before + to) * 0.5;
            yield return control is { } bend
                ? new PathStep.Curve(at + (bend - at) * (2.0 / 3), end + (bend - end) * (2.0 / 3), end)
                : new PathStep.Line(end);
            (at, control) = (end, point.IsOnCurve ? null : to);
        }

        yield return new PathStep.Close();

        Point On(ContourPoint point) => place(point.X, point.Y);
    }

    private static ContourPoint Middle(ContourPoint a, ContourPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);
}
