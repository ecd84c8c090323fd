using Briefing.Print.Fonts;
using Briefing.Print.Layout.LineBreaking;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>What is never torn apart in a shaped text: the glyphs of one character as readers count them, or a shape.</summary>
/// <param name="Item">Index of the item that it is from.</param>
/// <param name="Face">Nothing for a shape.</param>
/// <param name="FirstGlyph">Index into the glyphs of the text.</param>
/// <param name="Width">Points, kerning with the next cluster included.</param>
/// <param name="BreakBefore">Whether a line may end before it.</param>
internal readonly record struct Cluster(
    ClusterKind Kind,
    int Item,
    FontFace? Face,
    int FirstGlyph,
    int GlyphCount,
    double Width,
    LineBreakKind BreakBefore);
