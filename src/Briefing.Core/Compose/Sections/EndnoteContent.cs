using Briefing.Compose.Wordings;
using Briefing.Phrases;
using Briefing.Typography;

namespace Briefing.Compose.Sections;

/// <summary>What is said of a statement only in its notes.</summary>
internal static class EndnoteContent
{
    /// <summary>The quotations among citations, each with its place and the reading adopted.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Quotations(ComposeContext c, ImmutableArray<Citation> citations) =>
        citations.Where(citation => citation.Quote is not null).Select(citation => Quotation(c, citation));

    public static IEnumerable<ImmutableArray<Inline>> Labelled(ComposeContext c, PhraseKey label, Prose? text) =>
        text is null ? [] : [[c.Words.Labelled(label), .. Inlines.Of(text)]];

    public static IEnumerable<ImmutableArray<Inline>> Outside(ComposeContext c, OutsideFact? fact) =>
        fact is null ? [] : [[c.Words.Labelled(PhraseKey.FromOutside), .. Inlines.Of(fact.Text), c.Words.InBrackets(fact.From.Value)]];

    private static ImmutableArray<Inline> Quotation(ComposeContext c, Citation citation)
    {
        var words = new List<Inline> { NestedQuotation.Marked(citation.Quote!.Value, QuotationMarks.Of(c.Words)) };
        if (citation.Reading is { } reading)
            words.Add(c.Words.Fill(PhraseKey.Misprint, ("reading", reading.Value)));

        var source = c.SourceOf(citation);
        Inline place = c.Notes.AreAtTheStatement
            ? new CitationRun(citation, citation.Locator).Mark(c.Words, source, withLabel: true, c.Debate.Watershed)
            : $"{source.Label.Value} {c.Words.Place(citation.Locator)}";
        words.Add(new Inline.Quiet([" ", place]));
        return [.. words];
    }
}
