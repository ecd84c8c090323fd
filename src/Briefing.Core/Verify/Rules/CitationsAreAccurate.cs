using Briefing.Verify.Quotes;

namespace Briefing.Verify.Rules;

/// <summary>BRF0503 to BRF0506: citations are accurate.</summary>
/// <remarks>
/// Otherwise readers who look a quotation up would not find it, and a lapse of memory would pass for a stakeholder's words.
/// </remarks>
internal static class CitationsAreAccurate
{
    public static void Report(Finding finding, DiagnosticBag diagnostics) => diagnostics.Add(finding switch
    {
        Finding.BeyondText { Citation.Locator.Paragraph: { } cited } beyond => Problems.ParagraphBeyondText(
            cited.At,
            cited.Value.Numbers.First(number => number > beyond.Count),
            !cited.Value.IsSeveral,
            beyond.Citation.Source.Value,
            beyond.Count,
            Numbers(beyond.Places)),
        Finding.Elsewhere { Citation.Locator.Paragraph: { } cited } elsewhere => Problems.QuoteElsewhere(
            cited.At,
            cited.Value.Display,
            !cited.Value.IsSeveral,
            elsewhere.Citation.Source.Value,
            Numbers(elsewhere.Places),
            elsewhere.Places[0].At),
        Finding.Across across => Problems.QuoteAcrossParagraphs(
            across.Citation.Quote!, across.Start.Paragraph, across.LastParagraph, across.Start.At),
        Finding.Nowhere { Nearest: { } nearest } nowhere => Problems.QuoteNowhere(
            nowhere.Citation.Quote!, nowhere.Citation.Source.Value, nearest.Paragraph, nearest.Marked, nearest.At),
        Finding.Nowhere nowhere => Problems.QuoteUnlikeText(
            nowhere.Citation.Quote!, nowhere.Citation.Source.Value),
        _ => throw new InvalidOperationException($"No message for {finding.GetType().Name}."),
    });

    private static ImmutableArray<int> Numbers(ImmutableArray<Passage> places) =>
        [.. places.Select(place => place.Paragraph)];
}
