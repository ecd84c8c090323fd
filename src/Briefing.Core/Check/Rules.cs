using Briefing.Check.Balance;
using Briefing.Check.Hedges;
using Briefing.Check.Lengths;
using Briefing.Check.Neutrality;
using Briefing.Check.References;
using Briefing.Check.Sourcing;
using Briefing.Check.Time;

namespace Briefing.Check;

/// <summary>All rules. Their order has no effect: diagnostics are sorted into reading order.</summary>
internal static class Rules
{
    public static ImmutableArray<Action<Debate, DiagnosticBag>> All { get; } =
    [
        ArgumentsAddressOthers.Check,
        IdsAreUnique.Check,
        IdsCanBeFiles.Check,
        IssuesHaveOnePart.Check,
        IssuesResolve.Check,
        RepliesAnswerOthers.Check,
        RepliesResolve.Check,
        SourcesResolve.Check,
        StakeholdersResolve.Check,

        ConflictsHaveTwoAccounts.Check,
        InferencesAreExplained.Check,
        JudgementsHaveOneSide.Check,
        LinksAreSafe.Check,
        OwnVoiceIsDescribed.Check,
        QuotesHaveNoSic.Check,
        QuotesAreShort.Check,
        SourcesAreCited.Check,
        SourcesAreStamped.Check,
        StatementsCite.Check,
        NoBidiControls.Check,
        QuotationMarksAreCurly.Check,
        VoicesAreDescribed.Check,

        BottomLineIsShort.Check,
        ImprintFits.Check,
        ShortFormsAreGiven.Check,
        ShortFormsFit.Check,
        NamesAreDistinct.Check,

        AccessedOnTheWeb.Check,
        HistoryEndsWithThis.Check,
        HistoryIsInOrder.Check,
        PublishedLast.Check,
        RepliesAreNotOlder.Check,
        RepliesHaveDates.Check,
        WatershedIsNoted.Check,
        WrittenBeforeIssued.Check,

        EditorsTakeNoSide.Check,
        ShortFormsKeepHedges.Check,

        ArgumentsHaveAStance.Check,
        IssuesAreAddressed.Check,
        IssuesHaveTwoSides.Check,
        KeyPointsAreFew.Check,
        LabelsAreDistinct.Check,
        MainIsAChoice.Check,
        RepliesAreUnique.Check,
        WordCountsAreBalanced.Check,
        DebateHasTwoStakeholders.Check,
    ];
}
