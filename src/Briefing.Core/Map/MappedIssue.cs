using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Map;

/// <summary>An issue with all that is said on it.</summary>
/// <param name="Number">Counted from 1 over the whole debate.</param>
/// <param name="Stances">One entry for each stakeholder in the debate's order; nothing where it takes no stance.</param>
/// <param name="Arguments">Those with a reply, then those without, each in the order of the stakeholders.</param>
/// <param name="Silent">Indexes of the stakeholders with no stance, no argument and no reply on the issue.</param>
internal sealed record MappedIssue(
    int Number,
    Issue Issue,
    ImmutableArray<Stance?> Stances,
    ImmutableArray<MappedArgument> Arguments,
    ImmutableArray<int> Silent)
{
    public int ReplyCount => Arguments.Sum(a => a.Replies.Length);

    public int UnansweredCount => Arguments.Count(a => a.IsUnanswered);
}
