namespace Briefing.Print.Drawing;

/// <summary>A segment of a path.</summary>
internal abstract record PathStep
{
    private PathStep()
    {
    }

    /// <summary>Starts a new subpath.</summary>
    public sealed record Move(Point To) : PathStep;

    public sealed record Line(Point To) : PathStep;

    /// <summary>A cubic Bézier curve.</summary>
    public sealed record Curve(Point Control1, Point Control2, Point To) : PathStep;

    /// <summary>Closes the subpath with a straight line to its start.</summary>
    public sealed record Close : PathStep;

    /// <param name="place">An affine transformation, which takes curves to curves.</param>
    public PathStep Transformed(Func<Point, Point> place) => this switch
    {
        Move step => new Move(place(step.To)),
        Line step => new Line(place(step.To)),
        Curve step => new Curve(place(step.Control1), place(step.Control2), place(step.To)),
        _ => this,
    };

    public PathStep Translated(Point offset) => Transformed(point => point + offset);

    public PathStep Scaled(double factor) => Transformed(point => point * factor);

    /// <summary>The y of its highest point, including control points; infinite if it has no points.</summary>
    public double Top => this switch
    {
        Move step => step.To.Y,
        Line step => step.To.Y,
        Curve step => Math.Min(Math.Min(step.Control1.Y, step.Control2.Y), step.To.Y),
        _ => double.PositiveInfinity,
    };

    /// <summary>The y of its lowest point, including control points; infinite if it has no points.</summary>
    public double Bottom => this switch
    {
        Move step => step.To.Y,
        Line step => step.To.Y,
        Curve step => Math.Max(Math.Max(step.Control1.Y, step.Control2.Y), step.To.Y),
        _ => double.NegativeInfinity,
    };
    /// <summary>Its points, including control points; they enclose it.</summary>
    public Point[] Points => this switch
    {
        Move step => [step.To],
        Line step => [step.To],
        Curve step => [step.Control1, step.Control2, step.To],
        _ => [],
    };
}
