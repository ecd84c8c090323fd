using Briefing.Print.Fonts;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>What is shown of a character, and what is copied of it.</summary>
internal static class Characters
{
    private const char ZeroWidthSpace = '\u200B';

    // One shared string for each of the most common characters, not one per occurrence.
    private static readonly string[] s_common = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    /// <summary>A line end is shown as a space, so that copied words on two lines do not run together; a control is not shown.</summary>
    public static char Shown(char character) => character switch
    {
        >= ' ' and < '\u007F' => character,
        '\t' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
        _ when char.IsControl(character) => ZeroWidthSpace,
        _ => character,
    };

    /// <summary>Whether a face can show a cluster, with an accent in its letter or beside it.</summary>
    public static bool AreIn(ReadOnlySpan<char> cluster, FontFace face)
    {
        if (HasAll(cluster, face))
            return true;

        return cluster.Length > 1 && HasComposed(cluster, face);
    }

    /// <summary>Whether it has what the characters compose to, as they are shaped: letters with accents, syllables of Korean.</summary>
    private static bool HasComposed(ReadOnlySpan<char> cluster, FontFace face)
    {
        uint? open = null;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var next = (uint)rune.Value;
            if (open is { } letter && UnicodeFunctions.Default.TryCompose(letter, next, out var composed) && face.GlyphOf((int)composed) != 0)
            {
                open = composed;
                continue;
            }

            if (open is { } before && !Has((int)before, face))
                return false;

            open = next;
        }

        return open is not { } last || Has((int)last, face);
    }

    /// <summary>
    /// Replaces hyphens that a face lacks by the one that all have, and its wide spaces by its own space: a gap of half an em
    /// that nobody drew would tear a line of small type.
    /// </summary>
    public static void Simplify(Span<char> cluster, FontFace face)
    {
        if (cluster[0] is (>= '\u2000' and <= '\u2003') or '\u2010' or '\u2011' && face.GlyphOf(cluster[0]) == 0)
            cluster[0] = cluster[0] < '\u2010' ? ' ' : '-';
    }

    /// <summary>Whether it needs a glyph; default ignorable characters (Unicode, 5.21) and controls have none.</summary>
    public static bool IsVisible(Rune rune) => !IsDefaultIgnorable(rune.Value) && !Rune.IsControl(rune);

    /// <summary>The text that is copied of a cluster: every space is a plain one.</summary>
    public static string TextOf(ReadOnlySpan<char> cluster)
    {
        if (cluster is not [var only])
            return cluster.ToString();

        if (char.GetUnicodeCategory(only) is UnicodeCategory.SpaceSeparator)
            return s_common[' '];

        return only < s_common.Length ? s_common[only] : cluster.ToString();
    }

    private static bool HasAll(ReadOnlySpan<char> cluster, FontFace face)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!Has(rune.Value, face))
                return false;
        }

        return true;
    }

    private static bool Has(int codePoint, FontFace face) =>
        face.GlyphOf(codePoint) != 0
        || !IsVisible(new(codePoint))
        || IsSimplified(codePoint, face)
        || HasPartsOf(codePoint, face);

    /// <summary>Whether it is a letter with an accent, which can be set as two (Unicode, 3.7).</summary>
    private static bool HasPartsOf(int codePoint, FontFace face)
    {
        if (codePoint < 0xC0 || !UnicodeFunctions.Default.TryDecompose((uint)codePoint, out var letter, out var accent))
            return false;

        return IsIn(letter) && (accent == 0 || IsIn(accent));

        bool IsIn(uint part) => face.GlyphOf((int)part) != 0 || HasPartsOf((int)part, face);
    }

    private static bool IsSimplified(int codePoint, FontFace face) => codePoint switch
    {
        0x2010 or 0x2011 => face.GlyphOf('-') != 0,

        // A space of another width is made from the usual one.
        0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => face.GlyphOf(' ') != 0,
        _ => false,
    };

    // Unicode 17, DerivedCoreProperties.txt.
    private static bool IsDefaultIgnorable(int codePoint) => codePoint switch
    {
        < 0xAD => false,
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 => true,
        (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };
}
