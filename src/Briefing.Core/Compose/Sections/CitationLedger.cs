namespace Briefing.Compose.Sections;

/// <summary>Records, during composition, where each source is cited.</summary>
internal sealed class CitationLedger
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    public void Add(Citation citation, CitingPlace place)
    {
        if (!_entries.TryGetValue(citation.Source.Value, out var list))
            _entries.Add(citation.Source.Value, list = []);

        list.Add(new(citation, place));
    }

    /// <summary>Appends the citations of a later part of the document.</summary>
    public void AddAll(CitationLedger later)
    {
        foreach (var (source, entries) in later._entries)
        {
            if (_entries.TryGetValue(source, out var list))
                list.AddRange(entries);
            else
                _entries.Add(source, [.. entries]);
        }
    }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Entry> Of(Source source) =>
        _entries.TryGetValue(source.Id.Value, out var list) ? list : [];

    public sealed record Entry(Citation Citation, CitingPlace Place);
}
