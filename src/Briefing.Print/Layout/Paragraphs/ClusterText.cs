using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The characters of a cluster and their glyphs in a stack of faces.</summary>
internal static class ClusterText
{
    /// <summary>Further code points of one character are not shown.</summary>
    public const int MaxGlyphs = 32;

    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthJoiner = 0x200D;
    private const int GraphemeJoiner = 0x34F;

    // One shared string for each of the most common characters, not one per occurrence.
    private static readonly string[] s_common = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    public static ClusterKind KindOf(ReadOnlySpan<char> text) => text[0] switch
    {
        ' ' or '\t' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ClusterKind.Space,
        (char)SoftHyphen => ClusterKind.SoftHyphen,
        _ => ClusterKind.Text,
    };

    /// <summary>The glyphs of the first face that has them all, or else of the first face, with .notdef for missing ones.</summary>
    /// <remarks>
    /// A line end has the glyph of a space, so that copied words on two lines do not run together;
    /// control characters (joiners, direction marks) have none.
    /// </remarks>
    public static FontFace GlyphsOf(ReadOnlySpan<char> text, FontStack faces, Span<PlacedGlyph> glyphs, out int count)
    {
        if (text is [> '\u001F' and < '\u007F' and var letter] && faces[0] is var plain && plain.GlyphOf(letter) is > 0 and var id)
        {
            glyphs[0] = new(id, s_common[letter], plain.AdvanceOf(id));
            count = 1;
            return plain;
        }

        Span<int> buffer = stackalloc int[MaxGlyphs];
        var codePoints = buffer[..Visible(text, buffer)];
        var face = FaceFor(codePoints, faces);
        count = codePoints.Length;

        for (var i = 0; i < count; i++)
        {
            var shown = Shown(face, codePoints[i]);
            var glyph = face.GlyphOf(shown);
            var stands = i > 0 ? "" : count == 1 ? TextOf(codePoints[0], shown) : text.ToString();
            glyphs[i] = new(glyph, stands, face.AdvanceOf(glyph));
        }

        if (count > 1)
            AccentPlacer.Place(face, codePoints, glyphs[..count]);

        return face;
    }

    private static int Visible(ReadOnlySpan<char> text, Span<int> codePoints)
    {
        var count = 0;

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune) && count < codePoints.Length)
                codePoints[count++] = rune.Value;
        }

        return count;
    }

    /// <summary>Whether it needs a glyph; default ignorable characters (Unicode, 5.21) have none.</summary>
    public static bool IsVisible(Rune rune) => rune.Value switch
    {
        SoftHyphen or '\t' or '\n' or '\v' or '\f' or 0x85 => true,
        ZeroWidthJoiner or GraphemeJoiner or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format),
    };

    private static FontFace FaceFor(ReadOnlySpan<int> codePoints, FontStack faces)
    {
        // By index: a fallback face is read only if an earlier one lacks a character.
        for (var i = 0; i < faces.Count; i++)
        {
            var face = faces[i];
            var hasAll = true;

            foreach (var codePoint in codePoints)
                hasAll &= face.GlyphOf(Shown(face, codePoint)) != 0;

            if (hasAll)
                return face;
        }

        return faces[0];
    }

    /// <summary>The character whose glyph is shown: a simpler one if the face lacks the original.</summary>
    private static int Shown(FontFace face, int codePoint)
    {
        if (codePoint is < 0x7F and > 0x1F)
            return codePoint;

        if (codePoint is SoftHyphen)
            return '-';

        if (codePoint is <= 0x1F or 0x85 or 0x2028 or 0x2029)
            return ' ';

        if (face.GlyphOf(codePoint) != 0)
            return codePoint;

        return codePoint switch
        {
            0x2010 or 0x2011 => '-',
            0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F => ' ',
            _ => codePoint,
        };
    }

    // Every space is copied as a plain space, and a hyphen at a line end as a soft hyphen.
    private static string TextOf(int codePoint, int shown)
    {
        if (codePoint is SoftHyphen)
            return s_common[SoftHyphen];

        var isSpace = shown == ' ' || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.SpaceSeparator;
        var text = isSpace ? ' ' : shown;
        return text < s_common.Length ? s_common[text] : char.ConvertFromUtf32(text);
    }
}
