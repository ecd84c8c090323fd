namespace Briefing.Map.Clashes;

/// <summary>A place in a source, without the quotation.</summary>
internal sealed record Passage(string Source, int? Paragraph, string? Page, string? Section, string? Timestamp)
{
    public static Passage Of(Citation citation) => new(
        citation.Source.Value,
        citation.Locator.Paragraph?.Value,
        citation.Locator.Page?.Value,
        citation.Locator.Section?.Value,
        citation.Locator.Timestamp?.Value);
}
