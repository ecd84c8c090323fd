namespace Briefing.Load.Format;

/// <summary>A reply to an argument in a debate's JSON.</summary>
internal sealed record ReplyData(Located<string>? From, Located<ReplyKind>? Kind, Located<Basis>? Basis)
{
    public Located<ArgumentReference>? Argument { get; init; }

    public Located<bool>? Older { get; init; }
}
