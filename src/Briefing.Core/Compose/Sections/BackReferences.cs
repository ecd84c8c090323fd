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

    /// <summary>The places that cite it in the order of the document, each once, with what it cites.</summary>
    public static Block.Paragraph ByPlace(ComposeContext c, Source source) => new(
        ParagraphRole.Reference,
        [
            .. c.Ledger.Of(source).GroupBy(entry => entry.Place.Anchor).SelectMany(IEnumerable<Inline> (cited, i) =>
            [
                i == 0 ? "" : "; ",
                new Inline.Reference(cited.Key, $"Back to {cited.First().Place.Label}", [cited.First().Place.Label]),
                $"\u00a0({Terms.Places([.. cited.Select(entry => entry.Citation.Locator)])})",
            ]),
            ".",
        ]);

    private static IEnumerable<Inline> Links(IEnumerable<CitingPlace> places) =>
        places.DistinctBy(p => p.Anchor).SelectMany(IEnumerable<Inline> (place, i) =>
            [i == 0 ? "" : ", ", new Inline.Reference(place.Anchor, $"Back to {place.Label}", [place.Label])]);
}
