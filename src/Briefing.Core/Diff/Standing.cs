using System.Collections.Immutable;

namespace Briefing.Diff;

/// <summary>How an argument or a stakeholder stands in the debate now, where that has changed.</summary>
internal abstract record Standing
{
    private Standing()
    {
    }

    /// <param name="Argument">As <c>stakeholder/argument</c>.</param>
    /// <param name="By">Ids of those who answer it now.</param>
    public sealed record Answered(string Argument, ImmutableArray<string> By) : Standing;

    /// <param name="IsNew">Whether the argument itself was not there before.</param>
    public sealed record Unanswered(string Argument, bool IsNew) : Standing;

    /// <summary>A stakeholder that said nothing on an issue speaks on it.</summary>
    public sealed record Speaks(string Stakeholder, string Issue) : Standing;

    public sealed record FallsSilent(string Stakeholder, string Issue) : Standing;
}
