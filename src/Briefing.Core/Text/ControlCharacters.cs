using System.Buffers;

namespace Briefing.Text;

/// <summary>
/// Invisible characters that could change how text is displayed. The loader and the rules report them, and renderers
/// test for them again, because the harm would be done there.
/// </summary>
internal static class ControlCharacters
{
    private const char LastControl = '\u009F';

    private static readonly SearchValues<char> s_notInYaml = SearchValues.Create(
        [.. Enumerable.Range(0, LastControl + 1).Select(i => (char)i).Where(IsNotInYaml), '\uFFFE', '\uFFFF']);

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

    public static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\ufffe' or '\uffff';

    /// <summary>Whether YAML excludes a character (YAML 1.2, 5.1: not <c>c-printable</c>).</summary>
    public static bool IsNotInYaml(char character) =>
        IsUnprintable(character) && character is not ('\t' or '\n' or '\r' or '\u0085');

    /// <summary>The first character that YAML excludes; <c>null</c> if there is none.</summary>
    public static int? FirstNotInYaml(ReadOnlySpan<char> text) =>
        text.IndexOfAny(s_notInYaml) is >= 0 and var first ? first : null;

    /// <summary>The text with spaces for the characters that YAML excludes, so that offsets stay the same.</summary>
    public static string Replaced(string text) => FirstNotInYaml(text) is null
        ? text
        : string.Create(text.Length, text, (printable, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                printable[i] = IsNotInYaml(original[i]) ? ' ' : original[i];
        });
}
