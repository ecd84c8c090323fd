namespace Briefing.Print.Layout;

/// <summary>The page, counted from 1, of each anchor.</summary>
internal sealed class PageNumbers(ImmutableDictionary<string, int> pageOf)
{
    public static PageNumbers Unknown { get; } = new(ImmutableDictionary<string, int>.Empty);

    public static PageNumbers Of(IReadOnlyList<Page> pages)
    {
        var pageOf = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);

        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var place in pages[i].Anchors)
                pageOf.TryAdd(place.Anchor, i + 1);
        }

        return new(pageOf.ToImmutable());
    }

    /// <returns><c>null</c> if the anchor does not exist or is not placed yet.</returns>
    public int? Find(string anchor) => pageOf.TryGetValue(anchor, out var page) ? page : null;
}
