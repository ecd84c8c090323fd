using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;

namespace Briefing.Styles;

/// <summary>A small filled shape.</summary>
/// <param name="Size">The side of the square that it roughly fills, in points.</param>
internal sealed record Marker(MarkerShape Shape, double Size, Color Color) : Symbol(Size)
{
    // Corners in a square from -1 to 1, y downwards, written out: sines may differ between machines in the last bit.
    private static readonly Point[] s_square =
        [new(-0.85, -0.85), new(0.85, -0.85), new(0.85, 0.85), new(-0.85, 0.85)];

    private static readonly Point[] s_triangle = [new(0, -0.9), new(1, 0.85), new(-1, 0.85)];

    private static readonly Point[] s_invertedTriangle = [new(0, 0.9), new(-1, -0.85), new(1, -0.85)];

    private static readonly Point[] s_diamond = [new(0, -1), new(1, 0), new(0, 1), new(-1, 0)];

    private static readonly Point[] s_pentagon =
        [new(0, -1), new(0.951, -0.309), new(0.588, 0.809), new(-0.588, 0.809), new(-0.951, -0.309)];

    private static readonly Point[] s_hexagon =
        [new(-0.5, -0.866), new(0.5, -0.866), new(1, 0), new(0.5, 0.866), new(-0.5, 0.866), new(-1, 0)];

    private static readonly Point[] s_star =
    [
        new(0, -1), new(0.259, -0.357), new(0.951, -0.309), new(0.420, 0.136), new(0.588, 0.809),
        new(0, 0.441), new(-0.588, 0.809), new(-0.420, 0.136), new(-0.951, -0.309), new(-0.259, -0.357),
    ];

    public override ImmutableArray<DrawOp> At(double centerX, double centerY)
    {
        var radius = Size / 2;

        return Shape is MarkerShape.Circle
            ? [new DrawOp.Circle(centerX, centerY, radius * 0.95, Color)]
            : [new DrawOp.Polygon(Array.ConvertAll(Outline, OnPage), Color)];

        Point OnPage(Point corner) => new(centerX + corner.X * radius, centerY + corner.Y * radius);
    }

    private Point[] Outline => Shape switch
    {
        MarkerShape.Square => s_square,
        MarkerShape.Triangle => s_triangle,
        MarkerShape.Diamond => s_diamond,
        MarkerShape.Pentagon => s_pentagon,
        MarkerShape.InvertedTriangle => s_invertedTriangle,
        MarkerShape.Hexagon => s_hexagon,
        MarkerShape.Star => s_star,
        _ => throw new InvalidOperationException($"No outline for {Shape}."),
    };
}
