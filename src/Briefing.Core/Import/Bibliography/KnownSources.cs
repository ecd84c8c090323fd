namespace Briefing.Import.Bibliography;

/// <summary>The sources that a debate lists, matched by id, by URL, or by title and date together.</summary>
internal sealed class KnownSources(ImmutableArray<Source> sources)
{
    private readonly ILookup<string, int> _byId = Indexed(sources, source => source.Id.Value);
    private readonly ILookup<string, int> _byUrl = Indexed(sources, source => source.Url?.Value);
    private readonly ILookup<(string, string?), int> _byTitle = Enumerable.Range(0, sources.Length)
        .ToLookup(i => (sources[i].Title.Value, sources[i].Issued?.Value.Written));

    /// <returns>The first that is the same; <c>null</c> if there is none.</returns>
    public Source? Find(ImportedSource source)
    {
        var found = _byId[NewIds.Of(source.Key.Value, "source")]
            .Concat(source.Url is { } url ? _byUrl[url] : [])
            .Concat(source.Title is { } title ? _byTitle[(title, source.Issued?.Written)] : [])
            .DefaultIfEmpty(-1)
            .Min();
        return found < 0 ? null : sources[found];
    }

    private static ILookup<string, int> Indexed(ImmutableArray<Source> sources, Func<Source, string?> keyOf) =>
        Enumerable.Range(0, sources.Length)
            .Where(i => keyOf(sources[i]) is not null)
            .ToLookup(i => keyOf(sources[i])!, StringComparer.Ordinal);
}
