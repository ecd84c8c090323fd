namespace Briefing.Print.Images.Vector;

/// <summary>Filled shapes in painting order.</summary>
/// <param name="Width">Of the visible area, whose origin is 0, y downwards.</param>
/// <param name="Height">In the same units.</param>
internal sealed record Artwork(double Width, double Height, ImmutableArray<ArtworkShape> Shapes);
