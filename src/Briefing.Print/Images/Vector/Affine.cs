namespace Briefing.Print.Images.Vector;

/// <summary>A transformation of the plane (SVG 1.1, 7.4): x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public static Affine Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>First the inner one, then this.</summary>
    public Affine Of(Affine inner) => new(
        A * inner.A + C * inner.B,
        B * inner.A + D * inner.B,
        A * inner.C + C * inner.D,
        B * inner.C + D * inner.D,
        A * inner.E + C * inner.F + E,
        B * inner.E + D * inner.F + F);

    public Point Of(Point point) => new(A * point.X + C * point.Y + E, B * point.X + D * point.Y + F);
}
