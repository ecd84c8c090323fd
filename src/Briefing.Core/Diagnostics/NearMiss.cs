namespace Briefing.Diagnostics;

/// <summary>Finds the word that an author most likely meant.</summary>
internal static class NearMiss
{
    // The cost is the product of both lengths, and no key or id that anyone would write is this long.
    private const int MaxLength = 80;

    /// <summary>
    /// The candidate nearest to a word; <c>null</c> if none is near. A third of the letters may differ, and at least one
    /// letter. Of two equally near candidates, the first in ordinal order.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxLength)
            return null;

        string? best = null;
        var least = Math.Max(1, word.Length / 3) + 1;

        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = Distance(word, candidate, least);
            if (distance >= least || candidate.Length == 0 || candidate == word)
                continue;

            (best, least) = (candidate, distance);
        }

        return best;
    }

    /// <summary>
    /// The same for the tool's own words, which also match by a common prefix: 'cites' for 'citations', 'para' for
    /// 'paragraph'. The prefix is at least three letters and more than half of the shorter word.
    /// </summary>
    /// <remarks>Not for an author's ids, which often share prefixes.</remarks>
    public static string? OfWord(string word, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        return Of(word, all) ?? all
            .Order(StringComparer.Ordinal)
            .Select(candidate => (Candidate: candidate, Alike: CommonPrefix(word, candidate)))
            .Where(pair => pair.Alike >= 3 && pair.Alike * 2 > Math.Min(word.Length, pair.Candidate.Length))
            .OrderByDescending(pair => pair.Alike)
            .Select(pair => pair.Candidate)
            .FirstOrDefault(candidate => candidate != word);
    }

    /// <summary>Whether a word can only be another one: it differs in case or in a hyphen at most.</summary>
    /// <param name="mayDiffer">Whether a letter may differ, too, in a word of at least four.</param>
    public static bool IsSlip(string word, string candidate, bool mayDiffer) =>
        Distance(word, candidate, limit: 2) is var distance && (distance == 0 || (mayDiffer && distance == 1 && candidate.Length >= 4));

    /// <summary>The length of the common prefix of two words; an option's dashes do not count.</summary>
    private static int CommonPrefix(string first, string second)
    {
        var (one, other) = (first.TrimStart('-'), second.TrimStart('-'));
        return one.Zip(other).TakeWhile(pair => Same(pair.First, pair.Second)).Count();
    }

    /// <summary>Insertions, deletions, substitutions and swaps of adjacent letters (optimal string alignment).</summary>
    private static int Distance(string first, string second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) >= limit)
            return limit;

        var beforeLast = new int[second.Length + 1];
        var last = Enumerable.Range(0, second.Length + 1).ToArray();

        for (var i = 1; i <= first.Length; i++)
        {
            var row = new int[second.Length + 1];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var isSame = Same(first[i - 1], second[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[second.Length];
    }

    // Case, and an underscore for a hyphen, do not count as differences.
    private static bool Same(char first, char second) => Plain(first) == Plain(second);

    private static char Plain(char character) => character == '_' ? '-' : char.ToLowerInvariant(character);
}
