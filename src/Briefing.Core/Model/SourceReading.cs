namespace Briefing.Model;

/// <summary>How one stakeholder interprets a shared text or an event.</summary>
internal sealed record SourceReading
{
    public required Located<string> Stakeholder { get; init; }

    public required Prose Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public Located<Voice>? Voice { get; init; }
}
