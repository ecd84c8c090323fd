using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A stakeholder's answer to an issue, in a word and in a line.</summary>
internal sealed record Stance
{
    public required Located<string> Issue { get; init; }

    public required Prose Answer { get; init; }

    public required Prose Line { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Given where the words of the answer alone do not tell.</summary>
    public Located<StanceMark>? Mark { get; init; }
}
