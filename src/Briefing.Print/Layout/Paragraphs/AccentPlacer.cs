using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Positions the accents of a letter by the anchors of the face, if Unicode has no precomposed character.</summary>
internal static class AccentPlacer
{
    /// <param name="glyphs">Of one cluster: a letter and its accents.</param>
    public static void Place(FontFace face, ReadOnlySpan<int> codePoints, Span<PlacedGlyph> glyphs)
    {
        if (IsAbove(codePoints[1]) && Dotless(face, codePoints[0]) is > 0 and var dotless)
            glyphs[0] = glyphs[0] with { Id = dotless, Advance = face.AdvanceOf(dotless) };

        var pen = glyphs[0].Advance;

        for (var i = 1; i < glyphs.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(codePoints[i]) is UnicodeCategory.NonSpacingMark)
                Place(face, glyphs[..(i + 1)], pen);

            pen += glyphs[i].Advance;
        }
    }

    /// <summary>Attaches the last glyph to the nearest preceding one that has an anchor for it.</summary>
    /// <param name="pen">The distance of the last glyph's origin from the first's.</param>
    private static void Place(FontFace face, Span<PlacedGlyph> glyphs, int pen)
    {
        ref var mark = ref glyphs[^1];
        var origin = pen;

        for (var i = glyphs.Length - 2; i >= 0; i--)
        {
            var baseGlyph = glyphs[i];
            origin -= baseGlyph.Advance;

            if (face.MarkOffset(baseGlyph.Id, mark.Id) is not var (x, y))
                continue;

            mark = mark with { Offset = (origin + baseGlyph.Offset.X + x - pen, baseGlyph.Offset.Y + y) };
            return;
        }
    }

    // The part of the combining class "above" that Latin and Cyrillic need.
    private static bool IsAbove(int codePoint) => codePoint is (>= 0x300 and <= 0x314) or (>= 0x33D and <= 0x344);

    /// <summary>The dotless form of an i or j under an accent; 0 for other letters.</summary>
    private static int Dotless(FontFace face, int codePoint) => codePoint switch
    {
        'i' or '\u0456' => face.GlyphOf(0x131),
        'j' or '\u0458' => face.GlyphOf(0x237),
        _ => 0,
    };
}
