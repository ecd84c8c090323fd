namespace Briefing.Map.Clashes;

/// <summary>
/// Orders statements by the passages that they cite, as the sources are listed and their paragraphs counted: an order in
/// which no stakeholder's name or column has a part.
/// </summary>
internal sealed class PassageOrder(Debate debate)
{
    private readonly Dictionary<string, int> _sources =
        debate.Sources.Index().ToDictionary(s => s.Item.Id.Value, s => s.Index, StringComparer.Ordinal);

    public int Compare(ImmutableArray<Citation> one, ImmutableArray<Citation> other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (Compare(one[i], other[i]) is var order and not 0)
                return order;
        }

        return one.Length.CompareTo(other.Length);
    }

    private int Compare(Citation one, Citation other) =>
        Source(one).CompareTo(Source(other)) is var source and not 0 ? source
        : LocatorOrder.Instance.Compare(one.Locator, other.Locator) is var place and not 0 ? place
        : string.CompareOrdinal(one.Quote?.Value, other.Quote?.Value);

    private int Source(Citation citation) => _sources.GetValueOrDefault(citation.Source.Value, int.MaxValue);
}
