using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Where in the files stands what a page shows.</summary>
internal static class StatementPlaces
{
    /// <summary>The names that links end with, each with the place where its author wrote it.</summary>
    public static IEnumerable<(string Anchor, TextSpan At)> Of(DebateMap map)
    {
        var debate = map.Debate;
        return
        [
            .. debate.Issues.Select(issue => (Anchors.Of(issue), issue.Id.At)),
            .. debate.Sources.Select(source => (Anchors.Of(source), source.Id.At)),
            .. debate.Stakeholders.Select(stakeholder => (Anchors.Of(stakeholder), stakeholder.Id.At)),
            .. from stakeholder in debate.Stakeholders
               from stance in stakeholder.Stances
               from issue in debate.Issues
               where issue.Id.Value == stance.Issue.Value
               select (Anchors.Answer(stakeholder, issue), stance.Issue.At),
            .. map.Arguments.Select(argument => (Anchors.Of(argument), argument.Argument.Id.At)),
            .. from argument in map.Arguments
               from reply in argument.Replies
               select (Anchors.Reply(debate.Stakeholders[reply.From], reply), reply.Reply.To.At),
            .. new DerivedAnchors(debate).All,
        ];
    }
}
