namespace Briefing.Check.Neutrality;

/// <summary>Finds whole words in a text.</summary>
internal static class Occurrences
{
    /// <summary>
    /// Where a word occurs as a whole word, regardless of case. A hyphenated prefix makes it a different word:
    /// 'non-aggression' does not contain 'aggression'.
    /// </summary>
    public static IEnumerable<int> Of(string word, string text)
    {
        for (var at = Next(word, text, 0); at >= 0; at = Next(word, text, at + word.Length))
        {
            if (!ContinuesBefore(text, at) && !ContinuesAfter(text, at + word.Length))
                yield return at;
        }
    }

    private static int Next(string word, string text, int from) =>
        text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);

    private static bool ContinuesBefore(string text, int at) =>
        at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '\u2011');

    private static bool ContinuesAfter(string text, int end) => end < text.Length && char.IsLetterOrDigit(text[end]);
}
