using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Two or more accounts of one thing that do not agree: printed, not resolved.</summary>
internal sealed record Conflict
{
    public required Prose About { get; init; }

    public required ImmutableArray<Account> Accounts { get; init; }

    /// <summary>For links to it; nothing where its text is to make one.</summary>
    public Located<string>? Id { get; init; }

    public OutsideFact? Outside { get; init; }
}
