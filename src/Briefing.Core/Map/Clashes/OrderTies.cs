namespace Briefing.Map.Clashes;

/// <summary>Sorts by a rule, and counts where the rule leaves two in the order of the stakeholders.</summary>
internal sealed class OrderTies
{
    private readonly HashSet<(object, object)> _pairs = [];

    public int Count => _pairs.Count;

    /// <param name="identity">What a pair is counted by, so that a pair that is sorted twice is one tie.</param>
    public ImmutableArray<T> Sort<T>(IEnumerable<T> items, Comparison<T> compare, Func<T, object> identity)
    {
        ImmutableArray<T> ordered = [.. items.Order(Comparer<T>.Create(compare))];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (compare(ordered[i - 1], ordered[i]) == 0)
                _pairs.Add((identity(ordered[i - 1]), identity(ordered[i])));
        }

        return ordered;
    }
}
