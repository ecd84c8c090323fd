using System.Collections.Immutable;
using Briefing.Check.Balance;
using Briefing.Check.References;
using Briefing.Check.Sourcing;
using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check;

/// <summary>
/// All rules, each in a file of its own. Their order does not show: diagnostics are printed in reading order.
/// </summary>
internal static class Rules
{
    public static ImmutableArray<Action<Debate, DiagnosticBag>> All { get; } =
    [
        IdsAreUnique.Check,
        IssuesResolve.Check,
        RepliesAnswerOthers.Check,
        RepliesResolve.Check,
        SourcesResolve.Check,
        StakeholdersResolve.Check,

        ConflictsHaveTwoAccounts.Check,
        LinksAreSafe.Check,
        OwnVoiceIsDescribed.Check,
        QuotesAreShort.Check,
        SourcesAreCited.Check,
        SourcesAreStamped.Check,
        StatementsCite.Check,

        ArgumentsHaveAStance.Check,
        IssuesAreSpokenOn.Check,
        LabelsTellApart.Check,
        RepliesAreSaidOnce.Check,
        SomebodyCanAnswer.Check,
    ];
}
