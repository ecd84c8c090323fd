using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A stakeholder's answer to an argument of another.</summary>
internal sealed record Reply
{
    public required Located<ArgumentReference> To { get; init; }

    public required Located<ReplyKind> Kind { get; init; }

    public required Located<Basis> Basis { get; init; }

    public required Prose Text { get; init; }

    /// <summary>In which voice the cited source gives it, where the author says so.</summary>
    public Located<Voice>? Voice { get; init; }

    /// <summary>The source's own words of caution, where it has them.</summary>
    public Prose? Hedge { get; init; }

    /// <summary>A remark of the editors.</summary>
    public Prose? Note { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
