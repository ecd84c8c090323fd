using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>Where a source is cited, place by place, for a document on a screen.</summary>
internal static class BackReferences
{
    public static ImmutableArray<Block> Of(ComposeContext c, Source source)
    {
        var entries = c.Ledger.Of(source);
        return entries.Count == 0
            ? [new Block.Paragraph(ParagraphRole.Silence, ["Not cited."])]
            :
            [
                new Block.Paragraph(
                    ParagraphRole.Reference,
                    [
                        .. entries
                            .GroupBy(e => Terms.Locator(e.Citation.Locator))
                            .OrderBy(g => g.First().Citation.Locator, LocatorOrder.Instance)
                            .SelectMany(IEnumerable<Inline> (g, i) =>
                                [i == 0 ? "Cited: " : "; ", new Inline.Strong([g.Key]), " ", .. Links(g.Select(e => e.Place))]),
                        ".",
                    ]),
            ];
    }

    private static IEnumerable<Inline> Links(IEnumerable<CitingPlace> places) =>
        places.DistinctBy(p => p.Anchor).SelectMany(IEnumerable<Inline> (place, i) =>
            [i == 0 ? "" : ", ", new Inline.Reference(place.Anchor, $"Back to {place.Label}", [place.Label])]);
}
