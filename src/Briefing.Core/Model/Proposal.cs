namespace Briefing.Model;

/// <summary>An action that a stakeholder proposes.</summary>
internal sealed record Proposal
{
    public required Prose Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Used in links; <c>null</c> to derive one from the text.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>Who should act, in a few words.</summary>
    public Prose? AddressedTo { get; init; }

    /// <summary>The issue it belongs to, if any.</summary>
    public Located<string>? Issue { get; init; }

    public Located<Voice>? Voice { get; init; }
}
