namespace Briefing.Check.Inventory;

/// <summary>Anything in a debate that cites sources.</summary>
/// <param name="What">Its name in messages: "argument".</param>
/// <param name="At">Its text, or another place that identifies it.</param>
internal sealed record CitingStatement(string What, TextSpan At, ImmutableArray<Citation> Citations, CitationNeed Need)
{
    /// <summary>The stakeholder who makes it, if any.</summary>
    public string? Stakeholder { get; init; }

    public Voice? Voice { get; init; }

    /// <summary>Whether part of it could not be read.</summary>
    public bool IsUnread => Citations.Any(citation => citation.Source.Value.Length == 0);
}
