namespace Briefing.Check.Inventory;

/// <summary>Finds the sources that statements cite.</summary>
internal sealed class ListedSources(Debate debate)
{
    private readonly ILookup<string, (int Index, Source Source)> _byId = debate.Sources
        .Select((source, i) => (Index: i, Source: source))
        .ToLookup(listed => listed.Source.Id.Value, StringComparer.Ordinal);

    /// <summary>Those of the cited sources that are listed, in the order of the list.</summary>
    public List<Source> Of(IEnumerable<Citation> citations) =>
    [
        .. citations.Select(citation => citation.Source.Value)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(id => _byId[id])
            .OrderBy(listed => listed.Index)
            .Select(listed => listed.Source),
    ];
}
