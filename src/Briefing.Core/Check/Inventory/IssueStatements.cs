namespace Briefing.Check.Inventory;

/// <summary>Lists what is said on each issue: arguments, and replies with a text of their own.</summary>
internal static class IssueStatements
{
    public static IEnumerable<IssueStatement> All(Debate debate)
    {
        var arguments = ReplyPairs.Arguments(debate);
        return debate.Stakeholders.SelectMany(stakeholder => OfStakeholder(stakeholder, arguments));
    }

    private static IEnumerable<IssueStatement> OfStakeholder(
        Stakeholder stakeholder, Dictionary<ArgumentReference, Argument> arguments) =>
    [
        .. stakeholder.Arguments.Select(argument =>
            new IssueStatement(stakeholder.Id.Value, argument.Issue.Value, argument.Voice.Given(), argument.Citations)),

        .. from reply in stakeholder.Replies
           where reply.Argument is null
           let answered = arguments.GetValueOrDefault(reply.To.Value)
           where answered is not null
           select new IssueStatement(stakeholder.Id.Value, answered.Issue.Value, reply.Voice.Given(), reply.Citations),
    ];
}
