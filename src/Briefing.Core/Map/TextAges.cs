namespace Briefing.Map;

/// <summary>Which of two statements is from the earlier texts.</summary>
internal sealed class TextAges(Debate debate)
{
    private readonly Dictionary<string, Source> _sources =
        debate.Sources.ToDictionary(source => source.Id.Value, StringComparer.Ordinal);

    /// <summary>
    /// Whether all sources of the one were certainly written before all those of the other. A text cannot answer what it had not
    /// seen.
    /// </summary>
    public bool IsOlder(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        IsOlder(SourcesOf(one), SourcesOf(other));

    /// <inheritdoc cref="IsOlder(ImmutableArray{Citation}, ImmutableArray{Citation})"/>
    public bool IsOlder(List<Source> one, List<Source> other) => Source.AreBefore(one, other, debate.Watershed);

    /// <summary>Below 0 if all texts of the first are older than those of the second; 0 if the texts do not tell.</summary>
    public int Compare(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        one.IsEmpty || other.IsEmpty ? 0
        : IsOlder(one, other) ? -1
        : IsOlder(other, one) ? 1
        : 0;

    public List<Source> SourcesOf(IEnumerable<Citation> citations) =>
        [.. citations.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal).Select(id => _sources[id])];
}
