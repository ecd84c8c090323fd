using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Marks;
using Briefing.Print.Unicode.Lines;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>An indivisible unit of a shaped text: the glyphs of one or several characters that belong together, from left to right, or a shape.</summary>
/// <param name="Item">The index of its item.</param>
/// <param name="Face"><c>null</c> for a shape.</param>
/// <param name="FirstGlyph">An index into the glyphs of the text.</param>
/// <param name="Width">In points, including kerning with the next cluster.</param>
/// <param name="BreakBefore">Whether a line may end before it.</param>
/// <param name="Level">Of embedding: even from left to right, odd from right to left (UAX #9).</param>
internal readonly record struct Cluster(
    ClusterKind Kind,
    int Item,
    FontFace? Face,
    int FirstGlyph,
    int GlyphCount,
    double Width,
    LineBreakKind BreakBefore,
    byte Level)
{
    /// <summary>Of a full-width punctuation mark: what it can be narrower by at the start or the end of a line.</summary>
    public MarkSpace Space { get; init; }
}
