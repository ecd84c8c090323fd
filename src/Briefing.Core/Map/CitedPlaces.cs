namespace Briefing.Map;

/// <summary>The places in the sources that some statements cite.</summary>
internal sealed class CitedPlaces(IEnumerable<Citation> citations)
{
    private readonly HashSet<CitedPlace> _places = [.. citations.Select(Place)];

    /// <summary>Whether any of the citations has a place in common.</summary>
    public bool Intersects(IEnumerable<Citation> others) => others.Any(citation => _places.Contains(Place(citation)));

    private static CitedPlace Place(Citation citation)
    {
        var locator = citation.Locator;
        return new(
            citation.Source.Value,
            locator.Paragraph?.Value,
            locator.Page?.Value,
            locator.Section?.Value,
            locator.Timestamp?.Value);
    }

    private sealed record CitedPlace(string Source, int? Paragraph, string? Page, string? Section, string? Timestamp);
}
