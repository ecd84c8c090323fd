namespace Briefing.Map;

/// <summary>An argument with its speaker, its replies, and the stakeholders who owe it one.</summary>
/// <param name="Number">As printed: the number, a point, the number within the issue.</param>
/// <param name="Owner">The stakeholder's index in the order of the debate.</param>
/// <param name="Replies">In the order of the stakeholders, then as written.</param>
/// <param name="OwedBy">
/// Indexes of the stakeholders who do not answer it although it is addressed to them or, if it names nobody, they speak on the
/// issue. Who could not have seen it owes none.
/// </param>
internal sealed record MappedArgument(
    string Number,
    int Owner,
    ArgumentReference Reference,
    Argument Argument,
    ImmutableArray<MappedReply> Replies,
    ImmutableArray<int> OwedBy)
{
    /// <summary>In the whole debate, also for a subset.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>Indexes of the stakeholders who would owe an answer, but are heard in older texts only, which had not seen it.</summary>
    public ImmutableArray<int> AskedLater { get; init; } = [];

    /// <summary>How many more replies the whole debate has than this subset.</summary>
    public int RepliesLeftOut { get; init; }

    public bool IsUnanswered => Status == AnswerStatus.Open;

    /// <summary>Whether the whole debate has no reply to it, not even an older one.</summary>
    public bool HasNoReply => Replies.IsEmpty && RepliesLeftOut == 0;
}
