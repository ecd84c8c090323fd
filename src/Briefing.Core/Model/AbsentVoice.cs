using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Someone the debate is about who has no source of their own.</summary>
internal sealed record AbsentVoice
{
    public required Prose Name { get; init; }

    public required ImmutableArray<Account> HeardThrough { get; init; }

    /// <summary>For links to it; nothing where its name is to make one.</summary>
    public Located<string>? Id { get; init; }

    public Prose? Note { get; init; }
}
