using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A question on which the stakeholders take positions (IBIS: an issue).</summary>
internal sealed record Issue
{
    public required Located<string> Id { get; init; }

    /// <summary>Neutral: someone on either side would accept the wording.</summary>
    public required Prose Question { get; init; }

    /// <summary>Two to four words for tables and the outline; the question where there is none.</summary>
    public Prose? Short { get; init; }

    /// <summary>What tables, the outline and links call it.</summary>
    public string Title => Short?.Value ?? Question.Value;

    public required IssueKind Kind { get; init; }

    public Prose? Background { get; init; }

    /// <summary>What the background rests on.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<CommonGround> CommonGround { get; init; }
}
