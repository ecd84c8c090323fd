namespace Briefing.Text;

/// <summary>
/// Characters that a reader would not see and that could change what is seen. The check of a debate reports them;
/// a renderer looks again, because it is where they would do harm.
/// </summary>
internal static class UnseenCharacters
{
    /// <summary>Embeddings, overrides and isolates: text on a page runs the way that its letters run (UAX #9).</summary>
    public static bool TurnsTextRound(char character) =>
        character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    public static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\ufffe' or '\uffff';
}
