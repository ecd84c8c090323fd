using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Someone the debate is about who has no source of their own.</summary>
internal sealed record AbsentVoice(Located<string> Name, ImmutableArray<Account> HeardThrough)
{
    public Located<string>? Note { get; init; }
}
