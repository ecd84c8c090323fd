namespace Briefing.Map.Clashes;

/// <summary>Which of two statements comes from the earlier texts.</summary>
internal sealed class TextDates(Debate debate)
{
    private readonly Dictionary<string, Source> _sources =
        debate.Sources.ToDictionary(s => s.Id.Value, StringComparer.Ordinal);

    /// <summary>Below 0 if all texts of the first are older than those of the second; 0 if the texts do not tell.</summary>
    public int Compare(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        IsEarlier(one, other) ? -1
        : IsEarlier(other, one) ? 1
        : 0;

    private bool IsEarlier(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        !one.IsEmpty && !other.IsEmpty && Sources(one).All(a => Sources(other).All(b => IsEarlier(a, b)));

    private bool IsEarlier(Source one, Source other) =>
        (one.Dated is { } first && other.Dated is { } second && first.Last < second.First)
        || (one.StampAgainst(debate.Watershed) == Stamp.Before && other.StampAgainst(debate.Watershed) == Stamp.After);

    private IEnumerable<Source> Sources(ImmutableArray<Citation> citations) =>
        citations.Select(citation => _sources.GetValueOrDefault(citation.Source.Value)).OfType<Source>();
}
