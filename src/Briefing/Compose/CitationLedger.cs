using Briefing.Model;

namespace Briefing.Compose;

/// <summary>Keeps, while the document is composed, which places cite which source.</summary>
internal sealed class CitationLedger
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    public void Add(Citation citation, CitingPlace place)
    {
        if (!_entries.TryGetValue(citation.Source.Value, out var list))
            _entries.Add(citation.Source.Value, list = []);

        list.Add(new(citation, place));
    }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Entry> Of(Source source) =>
        _entries.TryGetValue(source.Id.Value, out var list) ? list : [];

    public sealed record Entry(Citation Citation, CitingPlace Place);
}
