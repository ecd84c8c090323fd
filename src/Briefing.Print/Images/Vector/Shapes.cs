namespace Briefing.Print.Images.Vector;

/// <summary>The outlines of SVG's basic shapes (SVG 1.1, 8 and 9), and whether they are visible.</summary>
internal static class Shapes
{
    /// <summary>The distance of the control points of a quarter circle, in radii: 4/3 (√2 − 1).</summary>
    private const double CircleControl = 0.5522847498;

    // Control points may be outside the curve that they shape, but anything far out is clipped by the view box.
    private const double MaxOverhang = 0.1;

    /// <exception cref="PathDataException">The corners are not pairs of numbers.</exception>
    public static ImmutableArray<PathStep> Polygon(string points)
    {
        // The same grammar as the numbers of a path's lines.
        try
        {
            return points.AsSpan().Trim().IsEmpty ? [] : PathDataParser.Parse($"M{points}Z");
        }
        catch (PathDataException e)
        {
            throw new PathDataException("The corners of a polygon are pairs of numbers.", Math.Max(0, e.Offset - 1));
        }
    }

    public static ImmutableArray<PathStep> Rectangle(double x, double y, double width, double height) =>
        width <= 0 || height <= 0 ? [] :
        [
            new PathStep.Move(new(x, y)),
            new PathStep.Line(new(x + width, y)),
            new PathStep.Line(new(x + width, y + height)),
            new PathStep.Line(new(x, y + height)),
            new PathStep.Close(),
        ];

    public static ImmutableArray<PathStep> Circle(Point center, double radius)
    {
        if (radius <= 0)
            return [];

        var c = radius * CircleControl;
        return
        [
            new PathStep.Move(At(radius, 0)),
            new PathStep.Curve(At(radius, c), At(c, radius), At(0, radius)),
            new PathStep.Curve(At(-c, radius), At(-radius, c), At(-radius, 0)),
            new PathStep.Curve(At(-radius, -c), At(-c, -radius), At(0, -radius)),
            new PathStep.Curve(At(c, -radius), At(radius, -c), At(radius, 0)),
            new PathStep.Close(),
        ];

        Point At(double x, double y) => center + new Point(x, y);
    }

    /// <summary>Moves the steps so that the view box begins at 0.</summary>
    public static ImmutableArray<PathStep> Within(ViewBox box, ImmutableArray<PathStep> steps)
    {
        var origin = new Point(-box.Left, -box.Top);
        return [.. steps.Select(step => step.Translated(origin))];
    }

    /// <summary>Whether an outline, already moved, extends far beyond the view box.</summary>
    public static bool ExtendsFarBeyond(ViewBox box, ImmutableArray<PathStep> steps)
    {
        var margin = MaxOverhang * Math.Max(box.Width, box.Height);
        return steps.SelectMany(step => step.Points).Any(point =>
            point.X < -margin || point.X > box.Width + margin || point.Y < -margin || point.Y > box.Height + margin);
    }
}
