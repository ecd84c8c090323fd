using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Glyphs of a line that are painted together, or a shape.</summary>
/// <param name="Item">The index of the item whose style, element and link they have.</param>
/// <param name="Face"><c>null</c> for a shape.</param>
/// <param name="FirstGlyph">An index into the glyphs of the text.</param>
/// <param name="Width">In points.</param>
internal readonly record struct GlyphRun(int Item, FontFace? Face, int FirstGlyph, int GlyphCount, double Width)
{
    /// <summary>From the edge where the line starts, in points.</summary>
    public double Start { get; init; }

    /// <summary>Whether its text is read from right to left; its glyphs are from left to right all the same.</summary>
    public bool IsRightToLeft { get; init; }
}
