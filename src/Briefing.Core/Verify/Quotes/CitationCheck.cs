using Briefing.Verify.Texts;

namespace Briefing.Verify.Quotes;

/// <summary>Checks whether a citation's paragraph exists in its source's text and contains the quotation.</summary>
internal static class CitationCheck
{
    public static IEnumerable<Finding> Of(Citation citation, SourceText text)
    {
        var isBeyond = citation.Locator.Paragraph is { } numbers && text.ParagraphAt(numbers.Value.Last) is null;
        var quote = citation.Quote is { } written ? FoldedText.Of(written.Value) : null;
        if (!isBeyond && (quote is null || IsQuoted(citation, quote, text)))
            return [];

        // What is not in the text as a whole need not be looked for in each paragraph.
        var index = quote is null ? null : text.Whole.IndexOf(quote.Text);
        var places = index is null ? [] : PlacesOf(quote!, text);
        return
        [
            .. isBeyond ? (Finding[])[new Finding.BeyondText(citation, text.Paragraphs.Length, places)] : [],
            .. !isBeyond && places.Length > 0 ? (Finding[])[new Finding.Elsewhere(citation, places)] : [],
            .. quote is not null && places.IsEmpty && Missing(citation, quote, index, text) is { } missing ? [missing] : (Finding[])[],
        ];
    }

    // A page or a timestamp cannot be located in a text, so there the quotation may be anywhere.
    private static bool IsQuoted(Citation citation, FoldedText quote, SourceText text) => citation.Locator.Paragraph is { } numbers
        ? numbers.Value.Numbers.Any(number => text.ParagraphAt(number)!.Words.IndexOf(quote.Text) is not null)
        : text.Whole.IndexOf(quote.Text) is not null;

    private static ImmutableArray<Passage> PlacesOf(FoldedText quote, SourceText text) =>
    [
        .. text.Paragraphs
            .Select(paragraph => (Paragraph: paragraph, Index: paragraph.Words.IndexOf(quote.Text)))
            .Where(found => found.Index is not null)
            .Select(found => new Passage(
                found.Paragraph.Number, found.Paragraph.PlaceOf(found.Index!.Value, quote.Text.Length))),
    ];

    /// <param name="index">Where the text as a whole has it.</param>
    /// <returns><c>null</c> if it runs on within the range that is cited.</returns>
    private static Finding? Missing(Citation citation, FoldedText quote, int? index, SourceText text)
    {
        if (index is null)
            return new Finding.Nowhere(citation, NearestPassage.Of(quote, text));

        var (start, length) = text.Whole.OriginalOf(index.Value, quote.Text.Length);
        var (first, last) = (text.NumberAt(start), text.NumberAt(start + length));
        return citation.Locator.Paragraph is { } numbers && numbers.Value.Ranges.Any(range => range.First <= first && last <= range.Last)
            ? null
            : new Finding.Across(citation, new(first, new TextSpan(text.File, start, length)), last);
    }
}
