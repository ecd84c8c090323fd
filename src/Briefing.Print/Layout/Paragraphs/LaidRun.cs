using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Glyphs of a laid line that are painted at once, or a shape.</summary>
/// <param name="Item">Index of the item whose style, element and link they have.</param>
/// <param name="Face">Nothing for a shape.</param>
/// <param name="FirstGlyph">Index into the glyphs of the text.</param>
/// <param name="Width">Points.</param>
internal readonly record struct LaidRun(int Item, FontFace? Face, int FirstGlyph, int GlyphCount, double Width);
