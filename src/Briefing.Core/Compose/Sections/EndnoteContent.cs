using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>What is said of a statement only in its notes.</summary>
internal static class EndnoteContent
{
    /// <summary>The quotations among citations, each with its place and the reading adopted.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Quotations(ComposeContext c, ImmutableArray<Citation> citations) =>
        citations.Where(citation => citation.Quote is not null).Select(citation => Quotation(c, citation));

    public static IEnumerable<ImmutableArray<Inline>> Labelled(string label, Prose? text) =>
        text is null ? [] : [[new Inline.Strong([$"{label}: "]), .. Inlines.Of(text)]];

    public static IEnumerable<ImmutableArray<Inline>> Outside(OutsideFact? fact) =>
        fact is null ? [] : [[new Inline.Strong(["From outside the sources: "]), .. Inlines.Of(fact.Text), $" ({fact.From.Value})"]];

    private static ImmutableArray<Inline> Quotation(ComposeContext c, Citation citation)
    {
        var words = new List<Inline> { Quoted(citation.Quote!.Value) };
        if (citation.Reading is { } reading)
            words.Add($" [sic] (read: {reading.Value})");

        var source = c.SourceOf(citation);
        Inline place = c.Notes.AreAtTheStatement
            ? new CitationRun(citation, citation.Locator).Mark(source, withLabel: true, c.Debate.Watershed)
            : $"{source.Label.Value} {Terms.Place(citation.Locator)}";
        words.Add(new Inline.Quiet([" ", place]));
        return [.. words];
    }

    /// <summary>A quotation within it has single marks.</summary>
    private static string Quoted(string words) => $"“{words.Replace('“', '‘').Replace('”', '’')}”";
}
