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

    /// <param name="rx">Of its corners; at most half the width.</param>
    /// <param name="ry">Of its corners; at most half the height.</param>
    public static ImmutableArray<PathStep> Rectangle(double x, double y, double width, double height, double rx, double ry)
    {
        if (width <= 0 || height <= 0)
            return [];

        var (right, bottom) = (x + width, y + height);
        if (rx <= 0 || ry <= 0)
        {
            return
            [
                new PathStep.Move(new(x, y)),
                new PathStep.Line(new(right, y)),
                new PathStep.Line(new(right, bottom)),
                new PathStep.Line(new(x, bottom)),
                new PathStep.Close(),
            ];
        }

        (rx, ry) = (Math.Min(rx, width / 2), Math.Min(ry, height / 2));
        var (cx, cy) = (rx * (1 - CircleControl), ry * (1 - CircleControl));
        return
        [
            new PathStep.Move(new(x + rx, y)),
            new PathStep.Line(new(right - rx, y)),
            new PathStep.Curve(new(right - cx, y), new(right, y + cy), new(right, y + ry)),
            new PathStep.Line(new(right, bottom - ry)),
            new PathStep.Curve(new(right, bottom - cy), new(right - cx, bottom), new(right - rx, bottom)),
            new PathStep.Line(new(x + rx, bottom)),
            new PathStep.Curve(new(x + cx, bottom), new(x, bottom - cy), new(x, bottom - ry)),
            new PathStep.Line(new(x, y + ry)),
            new PathStep.Curve(new(x, y + cy), new(x + cx, y), new(x + rx, y)),
            new PathStep.Close(),
        ];
    }

    public static ImmutableArray<PathStep> Ellipse(Point center, double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
            return [];

        var (cx, cy) = (rx * CircleControl, ry * CircleControl);
        return
        [
            new PathStep.Move(At(rx, 0)),
            new PathStep.Curve(At(rx, cy), At(cx, ry), At(0, ry)),
            new PathStep.Curve(At(-cx, ry), At(-rx, cy), At(-rx, 0)),
            new PathStep.Curve(At(-rx, -cy), At(-cx, -ry), At(0, -ry)),
            new PathStep.Curve(At(cx, -ry), At(rx, -cy), At(rx, 0)),
            new PathStep.Close(),
        ];

        Point At(double x, double y) => center + new Point(x, y);
    }

    /// <summary>Moves the steps so that the view box begins at 0.</summary>
    public static ImmutableArray<PathStep> Within(ViewBox box, ImmutableArray<PathStep> steps)
    {
        var origin = new Point(-box.Left, -box.Top);
        return [.. steps.Select(step => step.Transformed(point => point + origin))];
    }

    /// <summary>Whether an outline, already moved, extends far beyond the view box.</summary>
    public static bool ExtendsFarBeyond(ViewBox box, ImmutableArray<PathStep> steps)
    {
        var margin = MaxOverhang * Math.Max(box.Width, box.Height);
        return steps.SelectMany(step => step.Points).Any(point =>
            point.X < -margin || point.X > box.Width + margin || point.Y < -margin || point.Y > box.Height + margin);
    }
}
