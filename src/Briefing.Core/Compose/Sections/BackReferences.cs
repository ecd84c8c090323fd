using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Where a source is cited, place by place, for a document on a screen.</summary>
internal static class BackReferences
{
    public static ImmutableArray<Block> Of(ComposeContext c, Source source)
    {
        var entries = c.Ledger.Of(source);
        return entries.Count == 0
            ? [new Block.Paragraph(ParagraphRole.Silence, [c.Words[PhraseKey.NotCited]])]
            :
            [
                new Block.Paragraph(
                    ParagraphRole.Reference,
                    [
                        .. entries
                            .GroupBy(e => c.Words.Locator(e.Citation.Locator))
                            .OrderBy(g => g.First().Citation.Locator, LocatorOrder.Instance)
                            .SelectMany(IEnumerable<Inline> (g, i) =>
                                [i == 0 ? c.Words.Label(PhraseKey.Cited) : c.Words[PhraseKey.Semicolon], new Inline.Strong([g.Key]), " ", .. Links(c, g.Select(e => e.Place))]),
                        c.Words[PhraseKey.FullStop],
                    ]),
            ];
    }

    /// <summary>The places that cite it in the order of the document, each once, with what it cites.</summary>
    public static Block.Paragraph ByPlace(ComposeContext c, Source source) => new(
        ParagraphRole.Reference,
        [
            .. c.Ledger.Of(source).GroupBy(entry => entry.Place.Anchor).SelectMany(IEnumerable<Inline> (cited, i) =>
            [
                i == 0 ? "" : c.Words[PhraseKey.Semicolon],
                new Inline.Reference(cited.Key, c.Words.Fill(PhraseKey.LinkBack, ("place", cited.First().Place.Label)), [cited.First().Place.Label]),
                $"\u00a0({c.Words.Places([.. cited.Select(entry => entry.Citation.Locator)])})",
            ]),
            c.Words[PhraseKey.FullStop],
        ]);

    private static IEnumerable<Inline> Links(ComposeContext c, IEnumerable<CitingPlace> places) =>
        places.DistinctBy(p => p.Anchor).SelectMany(IEnumerable<Inline> (place, i) =>
            [i == 0 ? "" : c.Words[PhraseKey.Comma], new Inline.Reference(place.Anchor, c.Words.Fill(PhraseKey.LinkBack, ("place", place.Label)), [place.Label])]);
}
