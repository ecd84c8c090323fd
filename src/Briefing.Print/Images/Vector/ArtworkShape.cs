namespace Briefing.Print.Images.Vector;

/// <param name="Fill"><c>null</c> if the shape takes the colour of its surroundings.</param>
/// <param name="IsEvenOdd">Whether a subpath inside another is a hole regardless of its direction (SVG 1.1, 11.3).</param>
internal sealed record ArtworkShape(ImmutableArray<PathStep> Steps, Color? Fill, bool IsEvenOdd);
