using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Compose;

/// <summary>Composes the briefing: its sections in their order.</summary>
internal static class Composer
{
    public static Document Compose(DebateMap map)
    {
        var composition = new Composition(map);
        var debate = map.Debate;

        return new()
        {
            Title = FrontPage.Title(map),
            Subject = FrontPage.Subject(map),
            Language = debate.Language,
            Date = debate.AsOf.Value.Last,
            Parties = [.. debate.Stakeholders.Select(s => new Party(s.Id.Value, s.Name.Value, s.Label.Value))],
            Blocks =
            [
                .. FrontPage.Compose(composition),
                .. PositionsAtAGlance.Compose(composition),
                .. WhoAnswersWhom.Compose(composition),
                .. IssueByIssue.Compose(composition),
                .. OneTextTwoReadings.Compose(composition),
                .. ConflictsBetweenSources.Compose(composition),
                .. Timeline.Compose(composition),
                .. Profiles.Compose(composition),
                .. ProposalsSideBySide.Compose(composition),
                // Last, because it lists what all the others have cited.
                .. SourcesAndMethod.Compose(composition),
            ],
        };
    }
}
