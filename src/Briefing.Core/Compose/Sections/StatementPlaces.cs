using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Where in the files stands what a page shows.</summary>
internal static class StatementPlaces
{
    /// <summary>The names that links end with, each with the place where its author wrote it.</summary>
    public static IEnumerable<(string Anchor, TextSpan At)> Of(DebateMap map) => Of(map, (argument, reply) =>
        Anchors.Reply(map.Debate.Stakeholders[reply.From], reply));

    /// <summary>
    /// The same, with the argument in place of a reply to it: of two that answer each other, a record prints one reply for both.
    /// </summary>
    public static IEnumerable<(string Anchor, TextSpan At)> InRecord(DebateMap map) => Of(map, (argument, _) => Anchors.Of(argument));

    private static IEnumerable<(string Anchor, TextSpan At)> Of(DebateMap map, Func<MappedArgument, MappedReply, string> anchorOf)
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
               select (anchorOf(argument, reply), reply.Reply.To.At),
            .. new DerivedAnchors(debate).All,
        ];
    }
}
