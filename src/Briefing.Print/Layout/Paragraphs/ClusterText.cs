using System.Globalization;
using System.Text;
using Briefing.Print.Fonts;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The characters of a cluster, and the glyphs that a list of faces has for them.</summary>
internal static class ClusterText
{
    /// <summary>More parts of one character than this are not shown.</summary>
    public const int MostGlyphs = 32;

    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthJoiner = 0x200D;

    // One string for each of the commonest characters, not one for each time that it occurs.
    private static readonly string[] s_common = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    public static ClusterKind KindOf(ReadOnlySpan<char> text) => text[0] switch
    {
        ' ' or '\t' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ClusterKind.Space,
        (char)SoftHyphen => ClusterKind.SoftHyphen,
        _ => ClusterKind.Text,
    };

    /// <summary>From the first face that has them all, or else with what the first face shows for a missing glyph.</summary>
    /// <remarks>
    /// The end of a line has the glyph of a space, for words on two lines must not be one word to who copies them;
    /// characters that only steer (joiners, marks of direction) have none.
    /// </remarks>
    public static FontFace GlyphsOf(ReadOnlySpan<char> text, FontStack faces, Span<PlacedGlyph> glyphs, out int count)
    {
        if (text is [> '\u001F' and < '\u007F' and var letter] && faces[0] is var plain && plain.GlyphOf(letter) is > 0 and var id)
        {
            glyphs[0] = new(id, s_common[letter], plain.AdvanceOf(id));
            count = 1;
            return plain;
        }

        Span<int> buffer = stackalloc int[MostGlyphs];
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

    private static bool IsVisible(Rune rune) => rune.Value switch
    {
        SoftHyphen or '\t' or '\n' or '\v' or '\f' or 0x85 => true,
        ZeroWidthJoiner or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format),
    };

    private static FontFace FaceFor(ReadOnlySpan<int> codePoints, FontStack faces)
    {
        // By index: a later face is not even read unless an earlier one lacks something.
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

    /// <summary>The character whose glyph is shown: a plainer one where the face lacks the finer.</summary>
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

    // A space is copied as a space, however wide; a hyphen made by the line end as one that the text does not have.
    private static string TextOf(int codePoint, int shown)
    {
        if (codePoint is SoftHyphen)
            return s_common[SoftHyphen];

        var isSpace = shown == ' ' || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.SpaceSeparator;
        var text = isSpace ? ' ' : shown;
        return text < s_common.Length ? s_common[text] : char.ConvertFromUtf32(text);
    }
}
