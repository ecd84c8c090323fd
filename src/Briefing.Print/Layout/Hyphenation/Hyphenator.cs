using System.Collections.Concurrent;

namespace Briefing.Print.Layout.Hyphenation;

/// <summary>Finds the hyphenation points in the words of a language.</summary>
/// <remarks>
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983): each pattern that occurs in a word rates the positions
/// between its letters, the highest number wins, and an odd one allows a hyphen. Only plain words are hyphenated: not
/// names and other words with a capital, URLs, numbers, compounds that already have a hyphen, words with letters of
/// another language, and words in which the author has put soft hyphens.
/// </remarks>
internal sealed class Hyphenator
{
    private const int MaxWordLength = 64;
    private const char Apostrophe = '\'';

    private static readonly ConcurrentDictionary<string, Hyphenator> s_read = new(StringComparer.Ordinal);

    private readonly HyphenationLanguage _language;
    private readonly HyphenationPatterns _patterns;

    private Hyphenator(HyphenationLanguage language) =>
        (_language, _patterns) = (language, HyphenationPatterns.Read(language.Resource));

    /// <param name="bcp47">Such as <c>en-GB</c>; case-insensitive, and subtags after the region are ignored.</param>
    /// <returns><c>null</c> for a language without patterns. Patterns are read on first use.</returns>
    public static Hyphenator? ForLanguage(string bcp47) => HyphenationLanguage.Of(bcp47) is { } language
        ? s_read.GetOrAdd(language.Resource, _ => new(language))
        : null;

    /// <returns>The indices of the text, ascending, before which a word may be hyphenated.</returns>
    public List<int> PointsIn(string text)
    {
        var points = new List<int>();

        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;

            if (PlainWordIn(text.AsSpan(start, end - start)) is var (first, length))
                AddPoints(text.AsSpan(start + first, length), start + first, points);

            start = end;
        }

        return points;
    }

    /// <summary>The letters of a word, without surrounding punctuation and a possessive 's.</summary>
    private (int First, int Length)? PlainWordIn(ReadOnlySpan<char> piece)
    {
        var first = 0;
        while (first < piece.Length && !char.IsLetterOrDigit(piece[first]))
            first++;

        var end = first;
        while (end < piece.Length && (IsLetter(piece[end]) || (end == first && IsCapital(piece[end]))))
            end++;

        // At the end of a word it may be a quotation mark.
        while (end > first && IsApostrophe(piece[end - 1]))
            end--;

        if (end - first > MaxWordLength || end - first < HyphenationLanguage.MinBefore + _language.MinAfter)
            return null;

        var rest = end;
        if (rest < piece.Length && IsApostrophe(piece[rest]))
        {
            while (rest < piece.Length && (IsApostrophe(piece[rest]) || IsLetter(piece[rest])))
                rest++;
        }

        // Only punctuation may follow: "and/or", "example.org" and "well-known" are not plain words.
        for (; rest < piece.Length; rest++)
        {
            if (char.IsLetterOrDigit(piece[rest]) || piece[rest] is '\u00AD' or '-' or '/' or '@')
                return null;
        }

        return IsPartOfUrl(piece[..first]) ? null : (first, end - first);
    }

    private bool IsLetter(char character) =>
        _patterns.HasLetter(Typed(character)) || _language.OtherLetters.Contains(character);

    private bool IsCapital(char character) =>
        _language.CapitalizesNouns && char.IsUpper(character) && IsLetter(char.ToLowerInvariant(character));

    private static bool IsApostrophe(char character) => Typed(character) is Apostrophe;

    /// <summary>As it is in the patterns.</summary>
    private static char Typed(char character) => character is '\u2019' ? Apostrophe : character;

    private static bool IsPartOfUrl(ReadOnlySpan<char> before) => before.ContainsAny("-/@.\u00AD");

    private void AddPoints(ReadOnlySpan<char> word, int offset, List<int> points)
    {
        Span<char> letters = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            letters[i] = Typed(char.ToLowerInvariant(word[i]));

        Span<byte> values = stackalloc byte[MaxWordLength + 3];
        _patterns.Rate(letters, values);

        for (var at = HyphenationLanguage.MinBefore; at <= word.Length - _language.MinAfter; at++)
        {
            if (values[at + 1] % 2 == 1)
                points.Add(offset + at);
        }
    }
}
