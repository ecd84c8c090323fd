namespace Briefing.Load.Format;

/// <summary>The replies to an argument in a debate's JSON.</summary>
internal sealed record ArgumentData(
    Located<ArgumentReference>? Argument,
    Located<string>? Issue,
    Located<bool>? Unanswered,
    ImmutableArray<ReplyData> Replies,
    ImmutableArray<Located<string>> OwedBy);
