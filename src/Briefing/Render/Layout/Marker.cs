using System.Collections.Immutable;
using Briefing.Model.Themes;

namespace Briefing.Render.Layout;

/// <summary>A small filled shape.</summary>
/// <param name="Size">Side of the square that it fills about, points.</param>
internal sealed record Marker(MarkerShape Shape, double Size, Color Color) : Symbol(Size)
{
    // Corners in a square from -1 to 1, y downwards, written out: sines may differ between machines in the last bit.
    private static readonly ImmutableArray<(double X, double Y)> s_square =
        [(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)];

    private static readonly ImmutableArray<(double X, double Y)> s_triangle = [(0, -0.9), (1, 0.85), (-1, 0.85)];

    private static readonly ImmutableArray<(double X, double Y)> s_invertedTriangle = [(0, 0.9), (-1, -0.85), (1, -0.85)];

    private static readonly ImmutableArray<(double X, double Y)> s_diamond = [(0, -1), (1, 0), (0, 1), (-1, 0)];

    private static readonly ImmutableArray<(double X, double Y)> s_pentagon =
        [(0, -1), (0.951, -0.309), (0.588, 0.809), (-0.588, 0.809), (-0.951, -0.309)];

    private static readonly ImmutableArray<(double X, double Y)> s_hexagon =
        [(-0.5, -0.866), (0.5, -0.866), (1, 0), (0.5, 0.866), (-0.5, 0.866), (-1, 0)];

    private static readonly ImmutableArray<(double X, double Y)> s_star =
    [
        (0, -1), (0.259, -0.357), (0.951, -0.309), (0.420, 0.136), (0.588, 0.809),
        (0, 0.441), (-0.588, 0.809), (-0.420, 0.136), (-0.951, -0.309), (-0.259, -0.357),
    ];

    public override ImmutableArray<Mark> At(double centerX, double centerY)
    {
        var radius = Size / 2;

        return Shape is MarkerShape.Circle
            ? [new Mark.Circle(centerX, centerY, radius * 0.95, Color)]
            : [new Mark.Polygon([.. Outline.Select(p => (centerX + p.X * radius, centerY + p.Y * radius))], Color)];
    }

    private ImmutableArray<(double X, double Y)> Outline => Shape switch
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
