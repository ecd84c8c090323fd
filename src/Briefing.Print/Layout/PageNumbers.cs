namespace Briefing.Print.Layout;

/// <summary>The page, counted from 1, of each anchor.</summary>
internal sealed class PageNumbers
{
    private readonly Dictionary<string, int> _pageOf = new(StringComparer.Ordinal);

    private PageNumbers(IEnumerable<ImmutableArray<AnchorPosition>> pages)
    {
        foreach (var anchors in pages)
        {
            Count++;
            foreach (var place in anchors)
                _pageOf.TryAdd(place.Anchor, Count);
        }
    }

    /// <summary>Before any page is made.</summary>
    public static PageNumbers Unknown { get; } = new([]);

    /// <summary>The number of pages.</summary>
    public int Count { get; }

    /// <param name="pages">The anchors of each page.</param>
    public static PageNumbers Of(IEnumerable<ImmutableArray<AnchorPosition>> pages) => new(pages);

    /// <returns><c>null</c> if the anchor does not exist or is not placed yet.</returns>
    public int? Find(string anchor) => _pageOf.TryGetValue(anchor, out var page) ? page : null;
}
