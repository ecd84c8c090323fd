namespace Briefing.Print.Drawing;

/// <summary>A position in points, y downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt(X * X + Y * Y);

    /// <summary>The unit vector; to the right for the zero vector.</summary>
    public Point Direction() => Length is > 0 and var length ? this * (1 / length) : new(1, 0);

    /// <summary>Rotated by 90 degrees, clockwise on the page.</summary>
    public Point Rotated() => new(-Y, X);
}
