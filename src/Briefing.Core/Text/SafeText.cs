namespace Briefing.Text;

/// <summary>
/// Text made safe for a terminal: control characters in an author's file must not move the cursor, and bidirectional
/// controls must not disguise the text.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text) => text.Any(IsUnsafe)
        ? string.Create(text.Length, text, (safe, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                safe[i] = original[i] == '\t' ? ' ' : IsUnsafe(original[i]) ? Replacement : original[i];
        })
        : text;

    /// <summary>
    /// For a file that another program reads: on one line, and with the marks that help letters to their direction, which are
    /// part of the text.
    /// </summary>
    public static string ForFile(string text) => text.Any(IsUnsafe)
        ? string.Create(text.Length, text, (safe, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                safe[i] = char.IsWhiteSpace(original[i]) && IsUnsafe(original[i]) ? ' '
                    : char.IsControl(original[i]) || ControlCharacters.IsBidi(original[i]) ? Replacement
                    : original[i];
            }
        })
        : text;

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || ControlCharacters.ChangesDirection(character) || character is '\u2028' or '\u2029';
}
