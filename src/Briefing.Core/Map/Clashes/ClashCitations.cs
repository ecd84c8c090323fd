namespace Briefing.Map.Clashes;

/// <summary>Which clashes rest on which passages.</summary>
internal sealed class ClashCitations(ImmutableArray<Clash> clashes)
{
    private readonly ILookup<Passage, int> _clashes = clashes.Index()
        .SelectMany(clash => clash.Item.Statements.SelectMany(s => s.Citations).Select(c => (Passage: Passage.Of(c), clash.Index)))
        .ToLookup(cited => cited.Passage, cited => cited.Index);

    /// <summary>In how many clashes one of the passages is cited.</summary>
    public int Count(IEnumerable<Citation> citations) =>
        citations.SelectMany(citation => _clashes[Passage.Of(citation)]).Distinct().Count();
}
