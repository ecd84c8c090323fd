using Briefing.Text.Words;

namespace Briefing.Diff;

/// <summary>
/// Matches the items of a new list with those of an old one: first by key, then the remaining ones by likeness, most alike
/// first.
/// </summary>
internal static class ItemMatching
{
    /// <summary>Half of the words: enough for a text that was revised, too much for another text on the same subject.</summary>
    private const double MinLikeness = 0.5;

    /// <returns>Pairs of indexes, in the order of the new list.</returns>
    public static ImmutableArray<(int Old, int New)> Of<T>(
        IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> keyOf, Func<T, string> textOf)
    {
        var pairs = new SortedDictionary<int, int>();
        var oldByKey = Enumerable.Range(0, old.Count).ToLookup(i => keyOf(old[i]), StringComparer.Ordinal);

        foreach (var group in Enumerable.Range(0, @new.Count).GroupBy(j => keyOf(@new[j]), StringComparer.Ordinal))
        {
            // Keys that are not ids can occur more than once; duplicates are matched in order.
            foreach (var (i, j) in oldByKey[group.Key].Zip(group))
                pairs.Add(j, i);
        }

        var paired = pairs.Values.ToHashSet();
        var oldRest = Enumerable.Range(0, old.Count)
            .Where(i => !paired.Contains(i))
            .Select(i => (Index: i, Tokens: Tokens.Of(textOf(old[i]))))
            .ToList();
        var texts = new TextIndex(oldRest.Select(item => item.Tokens));
        var alike =
            from j in Enumerable.Range(0, @new.Count)
            where !pairs.ContainsKey(j)
            let tokens = Tokens.Of(textOf(@new[j]))
            from candidate in texts.Nearest(tokens)
            let i = oldRest[candidate].Index
            let likeness = WordDifference.Likeness(oldRest[candidate].Tokens, tokens)
            where likeness >= MinLikeness
            orderby likeness descending, i, j
            select (i, j);

        foreach (var (i, j) in alike)
        {
            if (!pairs.ContainsKey(j) && paired.Add(i))
                pairs.Add(j, i);
        }

        return [.. pairs.Select(pair => (pair.Value, pair.Key))];
    }
}
