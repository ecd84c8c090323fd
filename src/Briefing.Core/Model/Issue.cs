namespace Briefing.Model;

/// <summary>A question on which the stakeholders take positions (IBIS: an issue).</summary>
internal sealed record Issue
{
    public required Located<string> Id { get; init; }

    /// <summary>Neutral: wording that either side would accept.</summary>
    public required Prose Question { get; init; }

    /// <summary>Two to four words for tables and the outline; <c>null</c> to use the question.</summary>
    public Prose? Short { get; init; }

    /// <summary>Its name in tables, the outline and links.</summary>
    public string Title => Short?.Value ?? Question.Value;

    public required Located<IssueKind> Kind { get; init; }

    public Prose? Background { get; init; }

    /// <summary>The sources of the background.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<CommonGround> CommonGround { get; init; }
}
