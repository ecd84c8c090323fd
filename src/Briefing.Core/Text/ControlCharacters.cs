namespace Briefing.Text;

/// <summary>
/// Invisible characters that could change how text is displayed. The check of a debate reports them, and renderers
/// test for them again, because the harm would be done there.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Embeddings, overrides and isolates: printed text takes its direction from its letters (UAX #9).</summary>
    public static bool IsBidi(char character) =>
        character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    public static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\ufffe' or '\uffff';
}
