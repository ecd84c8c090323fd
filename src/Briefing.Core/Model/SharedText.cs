namespace Briefing.Model;

/// <summary>A treaty, speech or event that stakeholders interpret differently.</summary>
internal sealed record SharedText
{
    /// <summary>Used in links; <c>null</c> to derive one from the name.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>Whether the author puts it among what the shorter documents print.</summary>
    public Located<bool>? Main { get; init; }

    public required Prose Name { get; init; }

    public Located<PartialDate>? Date { get; init; }

    /// <summary>The undisputed facts about it.</summary>
    public Prose? About { get; init; }

    public OutsideFact? Outside { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<SourceReading> Readings { get; init; }
}
