namespace Briefing.Print.Layout.Paths;

/// <summary>A place in points; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt(X * X + Y * Y);

    /// <summary>Of length one; to the right where there is no direction.</summary>
    public Point Direction() => Length is > 0 and var length ? this * (1 / length) : new(1, 0);

    /// <summary>Turned by a right angle, clockwise on the page.</summary>
    public Point Turned() => new(-Y, X);
}
