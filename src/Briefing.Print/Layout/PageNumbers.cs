using System.Collections.Immutable;

namespace Briefing.Print.Layout;

/// <summary>On which page, counted from 1, each anchor is.</summary>
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

    /// <returns>Nothing if the anchor is nowhere, or not placed yet.</returns>
    public int? Find(string anchor) => pageOf.TryGetValue(anchor, out var page) ? page : null;
}
