namespace Briefing.Model;

/// <summary>Two or more accounts that contradict each other: printed, not resolved.</summary>
internal sealed record Conflict
{
    public required Prose About { get; init; }

    public required ImmutableArray<Account> Accounts { get; init; }

    /// <summary>Used in links; <c>null</c> to derive one from the text.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>Whether the author puts it among what the shorter documents print.</summary>
    public Located<bool>? Main { get; init; }

    public OutsideFact? Outside { get; init; }
}
