namespace Briefing.LanguageServer.Protocol;

/// <param name="Severity">1 for an error, 2 for a warning, 3 for a note.</param>
internal sealed record PublishedDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public ImmutableArray<RelatedInformation>? RelatedInformation { get; init; }

    public bool Equals(PublishedDiagnostic? other) =>
        other is not null
        && (Range, Severity, Code, Source, Message) == (other.Range, other.Severity, other.Code, other.Source, other.Message)
        && (RelatedInformation ?? []).SequenceEqual(other.RelatedInformation ?? []);

    public override int GetHashCode() => HashCode.Combine(Range, Code, Message);
}

internal sealed record RelatedInformation(Location Location, string Message);
