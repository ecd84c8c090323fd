namespace Briefing.LanguageServer.Protocol;

/// <param name="Severity">1 for an error, 2 for a warning, 3 for a note.</param>
internal sealed record PublishedDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public ImmutableArray<RelatedInformation>? RelatedInformation { get; init; }
}

internal sealed record RelatedInformation(Location Location, string Message);
