namespace Briefing.Map.Clashes;

/// <summary>Which clashes rest on which passages.</summary>
internal sealed class ClashCitations(ImmutableArray<Clash> clashes)
{
    private readonly ILookup<Place, int> _clashes = clashes.Index()
        .SelectMany(clash => clash.Item.Statements.SelectMany(s => s.Citations).SelectMany(c => c.Places).Select(place => (place, clash.Index)))
        .ToLookup(cited => cited.place, cited => cited.Index);

    /// <summary>In how many clashes one of the passages is cited.</summary>
    public int Count(IEnumerable<Citation> citations) =>
        citations.SelectMany(citation => citation.Places).SelectMany(place => _clashes[place]).Distinct().Count();
}
