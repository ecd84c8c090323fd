namespace Briefing.Map.Clashes;

/// <summary>Sorts by a rule, and counts where the rule leaves two in the order of the stakeholders.</summary>
internal sealed class OrderTies
{
    public int Count { get; private set; }

    public ImmutableArray<T> Sort<T>(IEnumerable<T> items, Comparison<T> compare)
    {
        ImmutableArray<T> ordered = [.. items.Order(Comparer<T>.Create(compare))];
        for (var i = 1; i < ordered.Length; i++)
            Count += compare(ordered[i - 1], ordered[i]) == 0 ? 1 : 0;

        return ordered;
    }
}
