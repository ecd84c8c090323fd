namespace Briefing.Map;

/// <summary>Which replies are older than the argument that they are set against.</summary>
internal sealed class ReplyAges(Debate debate)
{
    private readonly Dictionary<string, Source> _sources =
        debate.Sources.ToDictionary(source => source.Id.Value, StringComparer.Ordinal);

    /// <summary>
    /// Whether all sources of a reply were certainly written before all those of the argument. A text cannot answer what it had
    /// not seen.
    /// </summary>
    public bool IsOlder(ImmutableArray<Citation> reply, ImmutableArray<Citation> argument)
    {
        var answered = SourcesOf(argument);
        return SourcesOf(reply).TrueForAll(source => answered.TrueForAll(later => source.IsBefore(later, debate.Watershed)));
    }

    private List<Source> SourcesOf(ImmutableArray<Citation> citations) =>
        [.. citations.Select(citation => _sources[citation.Source.Value]).Distinct()];
}
