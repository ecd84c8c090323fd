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
        Source.AreBefore(SourcesOf(one), SourcesOf(other), debate.Watershed);

    /// <summary>Below 0 if all texts of the first are older than those of the second; 0 if the texts do not tell.</summary>
    public int Compare(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        one.IsEmpty || other.IsEmpty ? 0
        : IsOlder(one, other) ? -1
        : IsOlder(other, one) ? 1
        : 0;

    private List<Source> SourcesOf(ImmutableArray<Citation> citations) =>
        [.. citations.Select(citation => _sources[citation.Source.Value]).Distinct()];
}
