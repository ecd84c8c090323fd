using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>Diagnostics in the form of the protocol.</summary>
internal static class PublishedDiagnostics
{
    private const string Source = "briefing";

    /// <summary>More in one file help nobody, and take an editor long to draw.</summary>
    private const int MaxInFile = 1_000;

    /// <returns>By absolute path. A diagnostic stands at each of its places.</returns>
    public static Dictionary<string, ImmutableArray<PublishedDiagnostic>> ByFile(
        ImmutableArray<Diagnostic> diagnostics, OpenDocuments documents) => diagnostics
        .SelectMany(diagnostic => diagnostic.Also.Prepend(diagnostic.At).Select(at => (At: at, Diagnostic: diagnostic)))
        .GroupBy(placed => Path.GetFullPath(placed.At.File.Path), StringComparer.Ordinal)
        .ToDictionary(
            file => file.Key,
            file => file.Take(MaxInFile).Select(placed => Of(placed.Diagnostic, placed.At, documents)).ToImmutableArray(),
            StringComparer.Ordinal);

    private static PublishedDiagnostic Of(Diagnostic diagnostic, TextSpan at, OpenDocuments documents)
    {
        var severity = diagnostic.Severity switch
        {
            Severity.Error => 1,
            Severity.Warning => 2,
            _ => 3,
        };
        var message = diagnostic.Hint is { } hint ? $"{SafeText.Of(diagnostic.Message)}\n{SafeText.Of(hint)}" : SafeText.Of(diagnostic.Message);
        return new(documents.RangeOf(at), severity, diagnostic.Code, Source, message)
        {
            RelatedInformation = Related(diagnostic, at) is { IsEmpty: false } related
                ? [.. related.Select(place => new RelatedInformation(documents.LocationOf(place.At), SafeText.Of(place.Message)))]
                : null,
        };
    }

    private static ImmutableArray<RelatedPlace> Related(Diagnostic diagnostic, TextSpan at) =>
    [
        .. diagnostic.See is { } see ? [see] : Array.Empty<RelatedPlace>(),
        .. diagnostic.Also.Prepend(diagnostic.At)
            .Where(place => diagnostic.Also.Length > 0 && place != at)
            .Take(MaxInFile / 50)
            .Select(place => new RelatedPlace("also here", place)),
    ];
}
