namespace Briefing.Load.Format;

/// <summary>The replies to an argument in a debate's JSON.</summary>
internal sealed record ArgumentData(Located<ArgumentReference>? Argument, Located<string>? Issue)
{
    public Located<bool>? Unanswered { get; init; }

    public Located<AnswerStatus>? Status { get; init; }

    public required ImmutableArray<ReplyData> Replies { get; init; }

    public required ImmutableArray<Located<string>> OwedBy { get; init; }
}
