using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>A source's entry: what it is, when it was written, who speaks in it, where it is cited.</summary>
internal static class SourceEntries
{
    public static IEnumerable<Block> Compose(ComposeContext c, Source source)
    {
        yield return new Block.Heading(3, Anchors.Of(source), source.Label.Value, [source.Label.Value]) { InContents = false };
        yield return new Block.Paragraph(ParagraphRole.Body, Reference(c, source));
        yield return new Block.Paragraph(ParagraphRole.Meta, [Provenance(c, source)]);

        foreach (var block in Remarks(source))
            yield return block;

        if (source.Describes.Length > 0)
            yield return Labelled("Who speaks in it: ", Speakers(c, source));

        foreach (var block in Citations(c, source))
            yield return block;
    }

    private static ImmutableArray<Inline> Reference(ComposeContext c, Source source)
    {
        // Square brackets mark what the text itself does not give, as in library catalogues (ISBD, A.8).
        var authors = Terms.Authors(source.Authors);
        if (authors.Length == 0 && source.Outside is { Authors.Length: > 0 } outside)
            authors = $"[{Terms.Authors(outside.Authors)}]";

        var container = source.ContainerTitle?.Value ?? source.Publisher?.Value
            ?? (source.Outside?.ContainerTitle is { } known ? $"[{known.Value}]" : null);

        return
        [
            authors.Length == 0 ? "No author named. " : $"{authors}. ",
            new Inline.Emphasis([Title(c, source)]),
            container is null ? ". " : $". {container}, ",
            $"{Terms.Date(source)}.",
            .. source.Url is { } url ? ImmutableArray.Create<Inline>(" ", new Inline.Link(url.Value, [url.Value])) : [],
        ];
    }

    private static Inline Title(ComposeContext c, Source source) =>
        source.Language.Value.Equals(c.Debate.Language, StringComparison.OrdinalIgnoreCase)
            ? source.Title.Value
            : new Inline.Foreign(source.Language.Value, [source.Title.Value]);

    private static string Provenance(ComposeContext c, Source source)
    {
        var side = c.Debate.Watershed is { } watershed
            ? source.StampAgainst(watershed) switch
            {
                Stamp.Before => $" Written before {watershed.Name.Value}.",
                Stamp.After => $" Written after {watershed.Name.Value}.",
                _ => $" Not placed before or after {watershed.Name.Value}.",
            }
            : "";
        var grade = source.Reliability is { } reliability ? $" Reliability {reliability.Value} (Admiralty scale)." : "";
        return $"{Terms.Of(source.Translated.Value)}.{side}{grade}";
    }

    private static IEnumerable<Block> Remarks(Source source)
    {
        if (source.StampNote is { } stamp)
            yield return Labelled("What dates it: ", Inlines.Of(stamp));
        if (source.Outside is { } outside)
            yield return Labelled("In square brackets: ", [outside.From.Value]);
        if (source.ReliabilityNote is { } grade)
            yield return Labelled("Reason for the grade: ", Inlines.Of(grade));
        if (source.Note is { } note)
            yield return Labelled("Note: ", Inlines.Of(note));
    }

    private static ImmutableArray<Inline> Speakers(ComposeContext c, Source source) =>
    [
        Terms.List(
        [
            .. source.Describes.Select(d =>
            {
                var voices = d.Voices.Select(voice => Terms.Of(voice.Value).ToLowerInvariant());
                return $"{c.NameOf(c.PartyOf(d.Stakeholder))} ({string.Join(", ", voices)})";
            }),
        ]),
        ".",
    ];

    private static IEnumerable<Block> Citations(ComposeContext c, Source source)
    {
        var entries = c.Ledger.Of(source);
        if (entries.Count == 0)
        {
            yield return new Block.Paragraph(ParagraphRole.Silence, ["Not cited."]);
            yield break;
        }

        var count = Terms.Count(entries.Count, "time", "times");
        yield return Labelled($"Cited {count}{(c.Map.Subset is null ? "" : " in this part")}: ", []);
        yield return new Block.ItemList(
        [
            .. entries
                .GroupBy(e => Terms.Locator(e.Citation.Locator))
                .OrderBy(g => g.First().Citation.Locator.Paragraph?.Value ?? int.MaxValue)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ListItem(
                [
                    new Block.Paragraph(
                        ParagraphRole.Evidence, [new Inline.Strong([g.Key]), " ", .. LinksBack(g.Select(e => e.Place))]),
                ])),
        ]);
    }

    private static ImmutableArray<Inline> LinksBack(IEnumerable<CitingPlace> places) =>
    [
        .. places.DistinctBy(p => p.Anchor).SelectMany(IEnumerable<Inline> (place, i) =>
        {
            var link = new Inline.Reference(place.Anchor, $"Back to {place.Label}", [place.Label]);
            return i == 0 ? [link] : [", ", link];
        }),
    ];

    private static Block.Paragraph Labelled(string label, ImmutableArray<Inline> content) =>
        new(ParagraphRole.Cell, [new Inline.Strong([label]), .. content]);
}
