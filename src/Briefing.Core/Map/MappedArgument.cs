using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Map;

/// <summary>An argument with its speaker, its replies, and who owes it one.</summary>
/// <param name="Number">As the page prints it: the number of the issue, a point, the number within the issue.</param>
/// <param name="Owner">Index of the stakeholder, in the debate's order.</param>
/// <param name="Replies">In the order of the stakeholders, then as written.</param>
/// <param name="OwedBy">Indexes of the stakeholders whom it is addressed to and who do not reply.</param>
internal sealed record MappedArgument(
    string Number,
    int Owner,
    ArgumentReference Reference,
    Argument Argument,
    ImmutableArray<MappedReply> Replies,
    ImmutableArray<int> OwedBy)
{
    /// <summary>How many more replies the whole debate has, where this is a part of it.</summary>
    public int RepliesLeftOut { get; init; }

    public bool IsUnanswered => Replies.IsEmpty && RepliesLeftOut == 0;
}
