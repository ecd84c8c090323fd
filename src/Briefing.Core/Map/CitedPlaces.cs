namespace Briefing.Map;

/// <summary>The places in the sources that some statements cite.</summary>
internal sealed class CitedPlaces(IEnumerable<Citation> citations)
{
    private readonly HashSet<Place> _places = [.. citations.SelectMany(citation => citation.Places)];

    /// <summary>Whether any of the citations has a place in common.</summary>
    public bool Intersects(IEnumerable<Citation> others) => others.Any(citation => citation.Places.Any(_places.Contains));
}
