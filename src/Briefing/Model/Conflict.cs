using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Two or more accounts of one thing that do not agree: printed, not resolved.</summary>
internal sealed record Conflict(Located<string> About, ImmutableArray<Account> Accounts)
{
    public OutsideFact? Outside { get; init; }
}
