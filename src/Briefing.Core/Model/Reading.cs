using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>How one stakeholder reads a shared text or an event.</summary>
internal sealed record Reading(Located<string> Stakeholder, Prose Text, ImmutableArray<Citation> Citations)
{
    public Located<Voice>? Voice { get; init; }
}
