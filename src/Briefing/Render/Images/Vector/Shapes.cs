using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Render.Layout.Paths;
using Briefing.Text;

namespace Briefing.Render.Images.Vector;

/// <summary>The outlines of SVG's basic shapes (SVG 1.1, 8 and 9), and whether they lie where they can be seen.</summary>
internal static class Shapes
{
    /// <summary>How far out the control points of a quarter circle lie, in radii: 4/3 (√2 − 1).</summary>
    private const double CircleControl = 0.5522847498;

    // Control points may lie beyond the curve that they shape, but what is far out was cut off by the view box.
    private const double Overhang = 0.1;

    /// <param name="data">Where an SVG file writes them, the place of the attribute.</param>
    /// <returns>Nothing if they cannot be read; the reason has been reported.</returns>
    public static ImmutableArray<PathStep> Path(Located<string> data, DiagnosticBag diagnostics)
    {
        try
        {
            return PathData.Parse(data.Value);
        }
        catch (PathDataException e)
        {
            diagnostics.Add(Problems.PathUnreadable(ValueOf(data).Of(data.Value, e.Offset), e.Message));
            return [];
        }
    }

    public static ImmutableArray<PathStep> Polygon(Located<string> points, DiagnosticBag diagnostics)
    {
        // The same grammar as the numbers of a path's lines.
        try
        {
            return points.Value.AsSpan().Trim().IsEmpty ? [] : PathData.Parse($"M{points.Value}Z");
        }
        catch (PathDataException e)
        {
            var at = ValueOf(points).Of(points.Value, Math.Max(0, e.Offset - 1));
            diagnostics.Add(Problems.DrawingUnusable(at, "The corners of a polygon are pairs of numbers."));
            return [];
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

    /// <summary>Moved so that the view box begins at 0; reported if it reaches out of it.</summary>
    public static ImmutableArray<PathStep> Within(
        ViewBox box, ImmutableArray<PathStep> steps, TextSpan at, DiagnosticBag diagnostics)
    {
        var origin = new Point(-box.Left, -box.Top);
        ImmutableArray<PathStep> moved = [.. steps.Select(step => step.MovedBy(origin))];
        var margin = Overhang * Math.Max(box.Width, box.Height);

        if (moved.SelectMany(step => step.Points).Any(point =>
            point.X < -margin || point.X > box.Width + margin || point.Y < -margin || point.Y > box.Height + margin))
        {
            diagnostics.Add(Problems.DrawingUnusable(at, "This shape reaches far out of the view box."));
        }

        return moved;
    }

    /// <summary>Behind the name of an attribute its value; a value without a name is its own place.</summary>
    private static TextSpan ValueOf(Located<string> written)
    {
        var (file, start) = (written.At.File, written.At.Start);
        var index = file.Content.IndexOf(written.Value, start, StringComparison.Ordinal);
        return index < 0 || index > written.At.End + 3 ? written.At : new(file, index, written.Value.Length);
    }
}
