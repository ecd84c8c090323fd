namespace Briefing.Print.Fonts.Shaping;

/// <summary>A glyph that stands for several.</summary>
/// <param name="Rest">The components after the first.</param>
internal sealed record Ligature(int First, int[] Rest, int Glyph);
