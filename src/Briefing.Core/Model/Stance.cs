namespace Briefing.Model;

/// <summary>A stakeholder's answer to an issue, in one word and in one line.</summary>
internal sealed record Stance
{
    public required Located<string> Issue { get; init; }

    public required Prose Answer { get; init; }

    /// <summary>The answer for a cell of the grid, which holds two short lines.</summary>
    public Prose? Short { get; init; }

    public required Prose Line { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Needed only if the wording of the answer does not decide it.</summary>
    public Located<StanceMark>? Mark { get; init; }
}
