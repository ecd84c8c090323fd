namespace Briefing.Check.Inventory;

/// <summary>Finds the sources that statements cite.</summary>
internal sealed class ListedSources(Debate debate)
{
    private readonly ILookup<string, int> _indexes = debate.Sources
        .Select((source, index) => (source.Id.Value, index))
        .ToLookup(source => source.Value, source => source.index, StringComparer.Ordinal);

    /// <summary>Those of the cited sources that are listed, in the order of the list.</summary>
    public List<Source> Of(IEnumerable<Citation> citations)
    {
        var cited = new SortedSet<int>();
        foreach (var citation in citations)
            cited.UnionWith(_indexes[citation.Source.Value]);

        return [.. cited.Select(index => debate.Sources[index])];
    }
}
