using Briefing.Compose.Sections;

namespace Briefing.Compose.Lengths;

/// <summary>The record: everything, each thing once.</summary>
internal static class RecordComposer
{
    private static readonly ImmutableArray<Func<ComposeContext, IEnumerable<Block>>> s_sections =
    [
        FrontPage.Compose,
        PositionsAtAGlance.Compose,
        WhoAnswersWhom.Compose,
        IssueByIssue.Compose,
        OneTextTwoReadings.Compose,
        ConflictsBetweenSources.Compose,
        Timeline.Compose,
        Profiles.Compose,
        ProposalsSideBySide.Compose,
    ];

    /// <summary>Composes the sections in parallel and merges their citations in document order.</summary>
    public static ImmutableArray<Block> Compose(ComposeContext context)
    {
        var sections = new ImmutableArray<Block>[s_sections.Length];
        var ledgers = new CitationLedger[sections.Length];
        Parallel.For(0, sections.Length, i =>
        {
            ledgers[i] = new();
            sections[i] = [.. s_sections[i](context with { Ledger = ledgers[i] })];
        });
        foreach (var ledger in ledgers)
            context.Ledger.AddAll(ledger);

        // Last, because it lists the citations of all other sections.
        return [.. sections.SelectMany(blocks => blocks), .. SourcesAndMethod.Compose(context)];
    }
}
