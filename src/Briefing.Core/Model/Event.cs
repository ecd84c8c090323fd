namespace Briefing.Model;

/// <summary>Something that happened, dated as in the sources.</summary>
internal sealed record Event
{
    /// <summary>Used in links; <c>null</c> to derive one from the date and the text.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>Whether the author puts it among what the shorter documents print.</summary>
    public Located<bool>? Main { get; init; }

    public required Located<PartialDate> Date { get; init; }

    public required Prose Text { get; init; }

    /// <summary>What the sources disagree on.</summary>
    public Prose? Conflict { get; init; }

    public OutsideFact? Outside { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<SourceReading> Readings { get; init; }
}
