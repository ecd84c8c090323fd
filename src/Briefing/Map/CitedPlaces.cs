using Briefing.Model;

namespace Briefing.Map;

/// <summary>The places of the sources that some statements rest on.</summary>
internal sealed class CitedPlaces(IEnumerable<Citation> citations)
{
    private readonly HashSet<(string, int?, string?, string?, string?)> _places = [.. citations.Select(Place)];

    /// <summary>Whether one of the citations leads to one of these places.</summary>
    public bool Meet(IEnumerable<Citation> others) => others.Any(citation => _places.Contains(Place(citation)));

    private static (string, int?, string?, string?, string?) Place(Citation citation)
    {
        var locator = citation.Locator;
        return (
            citation.Source.Value,
            locator.Paragraph?.Value,
            locator.Page?.Value,
            locator.Section?.Value,
            locator.Timestamp?.Value);
    }
}
