using System.Collections.Concurrent;

namespace Briefing.Print.Layout.Hyphenation;

/// <summary>Finds the hyphenation points in the words of a language.</summary>
/// <remarks>
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983): each pattern that occurs in a word rates the positions
/// between its letters, the highest number wins, and an odd one allows a hyphen. Only plain words are hyphenated: not
/// names and other words with a capital, URLs, numbers, compounds that already have a hyphen, and words in which
/// the author has put soft hyphens.
/// </remarks>
internal sealed class Hyphenator
{
    private const int MinLettersBefore = 2;
    private const int MinLettersAfter = 3;
    private const int MaxWordLength = 64;

    private static readonly ConcurrentDictionary<string, Hyphenator> s_read = new(StringComparer.Ordinal);

    private readonly HyphenationPatterns _patterns;

    private Hyphenator(HyphenationPatterns patterns) => _patterns = patterns;

    /// <param name="bcp47">Such as <c>en-GB</c>; case-insensitive, and subtags after the region are ignored.</param>
    /// <returns><c>null</c> for a language without patterns. Patterns are read on first use.</returns>
    public static Hyphenator? ForLanguage(string bcp47) => ResourceOf(bcp47.ToLowerInvariant()) is { } resource
        ? s_read.GetOrAdd(resource, name => new(HyphenationPatterns.Read(name)))
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

    private static string? ResourceOf(string tag)
    {
        if (tag is "en")
            return "hyph-en-us.txt";

        return tag.Split('-') switch
        {
            ["en", "us", ..] => "hyph-en-us.txt",
            ["en", "gb", ..] => "hyph-en-gb.txt",
            _ => null,
        };
    }

    /// <summary>The letters of a word, without surrounding punctuation and a possessive 's.</summary>
    private static (int First, int Length)? PlainWordIn(ReadOnlySpan<char> piece)
    {
        var first = 0;
        while (first < piece.Length && !char.IsLetterOrDigit(piece[first]))
            first++;

        var end = first;
        while (end < piece.Length && char.IsAsciiLetterLower(piece[end]))
            end++;

        if (end - first is < MinLettersBefore + MinLettersAfter or > MaxWordLength)
            return null;

        var rest = end;
        if (rest < piece.Length && piece[rest] is '\'' or '\u2019')
        {
            while (rest < piece.Length && (piece[rest] is '\'' or '\u2019' || char.IsAsciiLetterLower(piece[rest])))
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

    private static bool IsPartOfUrl(ReadOnlySpan<char> before) => before.ContainsAny("-/@.\u00AD");

    private void AddPoints(ReadOnlySpan<char> word, int offset, List<int> points)
    {
        Span<byte> values = stackalloc byte[MaxWordLength + 3];
        _patterns.Rate(word, values);

        for (var at = MinLettersBefore; at <= word.Length - MinLettersAfter; at++)
        {
            if (values[at + 1] % 2 == 1)
                points.Add(offset + at);
        }
    }
}
