using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Compose;

/// <summary>Composes the briefing from its sections, in order.</summary>
internal static class Composer
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

    public static Document Compose(DebateMap map)
    {
        var context = new ComposeContext(map);
        var debate = map.Debate;

        return new()
        {
            Title = FrontPage.Title(map),
            Subject = FrontPage.Subject(map),
            Language = debate.Language,
            Date = debate.AsOf.Value.Last,
            Parties = [.. debate.Stakeholders.Select(s => new Party(s.Id.Value, s.Name.Value, s.Label.Value))],
            Blocks = Blocks(context),
        };
    }

    /// <summary>Composes the sections in parallel and merges their citations in document order.</summary>
    private static ImmutableArray<Block> Blocks(ComposeContext context)
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
