using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A stakeholder's answer to an issue, in a word and in a line.</summary>
internal sealed record Stance(
    Located<string> Issue, Prose Answer, Prose Line, ImmutableArray<Citation> Citations)
{
    /// <summary>Given where the words of the answer alone do not tell.</summary>
    public Located<StanceMark>? Mark { get; init; }
}
