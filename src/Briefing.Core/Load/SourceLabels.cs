using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Load;

/// <summary>
/// The labels of sources that are given none: as many parts of the id as no other source begins with, so that a
/// citation names one source and not two. "Memo" of memo-city; "Memo city" beside memo-port.
/// </summary>
internal static class SourceLabels
{
    public static ImmutableArray<Source> ToldApart(ImmutableArray<Source> sources) =>
    [
        .. sources.Select(source => IsGiven(source)
            ? source
            : source with { Label = new(Of(source.Id.Value, sources), source.Id.At) }),
    ];

    /// <summary>A label that is given has a place of its own; any other stands at the id.</summary>
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
