namespace Briefing.Map.Clashes;

/// <summary>How strongly replies oppose what they answer.</summary>
internal static class Strength
{
    /// <summary>0 for the strongest kind.</summary>
    public static int Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => 0,
        ReplyKind.Undercut => 1,
        ReplyKind.Undermine => 2,
        ReplyKind.Reframe => 3,
        _ => 4,
    };

    public static bool IsAttack(MappedReply reply) => Of(reply.Reply.Kind.Value) < Of(ReplyKind.Reframe);

    public static bool IsExplicit(MappedReply reply) => reply.Reply.Basis.Value == Basis.Explicit;

    public static bool IsConcession(MappedReply reply) => reply.Reply.Kind.Value == ReplyKind.Concede;

    /// <summary>Explicit attacks first, then by kind; a statement that answers nothing comes first of all.</summary>
    public static int Compare(MappedReply? one, MappedReply? other) => Of(one).CompareTo(Of(other));

    private static int Of(MappedReply? reply) =>
        reply is null ? -1
        : (IsExplicit(reply) && IsAttack(reply) ? 0 : IsExplicit(reply) ? 10 : 20) + Of(reply.Reply.Kind.Value);
}
