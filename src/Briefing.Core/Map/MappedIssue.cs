namespace Briefing.Map;

/// <summary>An issue with everything said on it.</summary>
/// <param name="Number">Counted from 1 across the whole debate, in the order of its parts.</param>
/// <param name="Stances">One entry per stakeholder in the order of the debate; <c>null</c> if it takes no stance.</param>
/// <param name="Arguments">Those with replies, then those without, each in the order of the stakeholders.</param>
/// <param name="Silent">Indexes of the stakeholders without stance, argument or reply on the issue.</param>
internal sealed record MappedIssue(
    int Number,
    Issue Issue,
    ImmutableArray<Stance?> Stances,
    ImmutableArray<MappedArgument> Arguments,
    ImmutableArray<int> Silent)
{
    /// <summary>The part that it belongs to; <c>null</c> if none names it.</summary>
    public Part? Part { get; init; }

    public int ReplyCount => Arguments.Sum(a => a.Replies.Length);

    public int UnansweredCount => Arguments.Count(a => a.IsUnanswered);
}
