using System.Buffers;

namespace Briefing.Text;

/// <summary>
/// Invisible characters that could change how text is displayed. The loader and the rules report them, and renderers
/// test for them again, because the harm would be done there.
/// </summary>
internal static class ControlCharacters
{
    // With the second half of every noncharacter above U+FFFF.
    private static readonly SearchValues<char> s_refused = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(IsRefused), '\uDFFE', '\uDFFF']);

    private static readonly SearchValues<char> s_bidi = SearchValues.Create(
        [.. Enumerable.Range('\u202a', '\u2069' - '\u202a' + 1).Select(i => (char)i).Where(IsBidi)]);

    /// <summary>Embeddings, overrides and isolates: printed text takes its direction from its letters (UAX #9).</summary>
    public static bool IsBidi(char character) =>
        character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a text has such a character.</summary>
    public static bool HasBidi(ReadOnlySpan<char> text) => text.ContainsAny(s_bidi);

    /// <summary>Those, and the marks, which only help letters to theirs but can disguise text that is shown as it is.</summary>
    public static bool ChangesDirection(char character) =>
        IsBidi(character) || character is '\u061c' or '\u200e' or '\u200f';

    public static bool IsUnprintable(char character) => char.IsControl(character) || IsNoncharacter(character);

    /// <summary>Whether Unicode has set a code aside for no character (Unicode, 23.7): no web page may have it.</summary>
    public static bool IsNoncharacter(int codePoint) =>
        (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>
    /// The first character that no file may have, and its code: one that YAML excludes (YAML 1.2, 5.1: not <c>c-printable</c>), or
    /// a noncharacter. <c>null</c> if there is none.
    /// </summary>
    public static (int Index, int CodePoint)? FirstRefused(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(s_refused) is >= 0 and var next; from += next + 1)
        {
            var at = from + next;
            if (IsRefused(text[at]))
                return (at, text[at]);

            if (EndsNoncharacter(text, at))
                return (at - 1, char.ConvertToUtf32(text[at - 1], text[at]));
        }

        return null;
    }

    /// <summary>How many characters of a text no file may have.</summary>
    public static int CountRefused(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; FirstRefused(text) is var (at, code); text = text[(at + (code > char.MaxValue ? 2 : 1))..])
            count++;

        return count;
    }

    /// <summary>The text with spaces for the characters that no file may have, so that offsets stay the same.</summary>
    public static string Replaced(string text) => FirstRefused(text) is null
        ? text
        : string.Create(text.Length, text, (printable, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                printable[i] = IsRefused(original[i]) || EndsNoncharacter(original, i) ? ' ' : original[i];
                if (EndsNoncharacter(original, i))
                    printable[i - 1] = ' ';
            }
        });

    private static bool IsRefused(char character) =>
        IsUnprintable(character) && character is not ('\t' or '\n' or '\r' or '\u0085');

    private static bool EndsNoncharacter(ReadOnlySpan<char> text, int index) =>
        index > 0 && char.IsSurrogatePair(text[index - 1], text[index])
        && IsNoncharacter(char.ConvertToUtf32(text[index - 1], text[index]));
}
