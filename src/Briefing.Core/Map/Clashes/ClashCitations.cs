namespace Briefing.Map.Clashes;

/// <summary>Which passages some clashes rest on.</summary>
internal sealed class ClashCitations(ImmutableArray<Clash> clashes)
{
    private readonly ImmutableArray<CitedPlaces> _places =
        [.. clashes.Select(clash => new CitedPlaces(clash.Statements.SelectMany(s => s.Citations)))];

    /// <summary>In how many clashes one of the passages is cited.</summary>
    public int Count(IEnumerable<Citation> citations)
    {
        Citation[] all = [.. citations];
        return _places.Count(places => places.Intersects(all));
    }
}
