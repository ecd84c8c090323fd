namespace Briefing.Model;

/// <summary>A stakeholder's answer to another stakeholder's argument.</summary>
internal sealed record Reply
{
    public required Located<ArgumentReference> To { get; init; }

    public required Located<ReplyKind> Kind { get; init; }

    public required Located<Basis> Basis { get; init; }

    /// <summary><c>null</c> if the reply is an argument of the stakeholder's own.</summary>
    public Prose? Text { get; init; }

    /// <summary>The id of the argument of the same stakeholder that is the reply, in place of a text.</summary>
    public Located<string>? Argument { get; init; }

    /// <summary>The voice in which the cited source gives it, if the author states one.</summary>
    public Located<Voice>? Voice { get; init; }

    /// <summary>The source's own words of caution, if it has any.</summary>
    public Prose? Hedge { get; init; }

    /// <summary>An editors' note.</summary>
    public Prose? Note { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
