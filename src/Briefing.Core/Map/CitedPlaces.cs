namespace Briefing.Map;

/// <summary>The places in the sources that some statements cite.</summary>
internal sealed class CitedPlaces(IEnumerable<Citation> citations)
{
    private readonly HashSet<Place> _places = [.. citations.Select(citation => citation.Place)];

    /// <summary>Whether any of the citations has a place in common.</summary>
    public bool Intersects(IEnumerable<Citation> others) => others.Any(citation => _places.Contains(citation.Place));
}
