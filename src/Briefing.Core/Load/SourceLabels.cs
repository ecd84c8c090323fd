namespace Briefing.Load;

/// <summary>
/// Labels for sources without one: the shortest part of the id that no other source starts with, so that citations are
/// unambiguous. "Memo" for memo-city; "Memo city" if there is also memo-port.
/// </summary>
internal static class SourceLabels
{
    public static ImmutableArray<Source> Disambiguated(ImmutableArray<Source> sources) =>
    [
        .. sources.Select(source => IsGiven(source)
            ? source
            : source with { Label = new(Of(source.Id.Value, sources), source.Id.At) }),
    ];

    /// <summary>A given label has its own place; a derived one has the place of the id.</summary>
    private static bool IsGiven(Source source) => source.Label.At != source.Id.At;

    private static string Of(string id, ImmutableArray<Source> sources)
    {
        var parts = id.Split('-');
        var others = sources.Where(other => other.Id.Value != id && !IsGiven(other)).Select(other => other.Id.Value.Split('-'));
        var shared = others.Select(other => other.Zip(parts).TakeWhile(pair => pair.First == pair.Second).Count());
        var label = string.Join(' ', parts.Take(shared.Append(0).Max() + 1));
        return label.Length == 0 ? "" : $"{char.ToUpperInvariant(label[0])}{label[1..]}";
    }
}
