using Briefing.Check.Inventory;

namespace Briefing.Check.Balance;

/// <summary>BRF0321: each issue is addressed by at least two stakeholders.</summary>
/// <remarks>Otherwise a section would promise argument and counter-argument but give only one side.</remarks>
internal static class IssuesHaveTwoSides
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        // With a single stakeholder, the whole debate is one-sided.
        if (debate.Stakeholders.Length < 2)
            return;

        var arguments = ReplyPairs.Arguments(debate);
        var known = debate.Issues.Select(issue => issue.Id.Value).ToHashSet();
        var spokenOn = debate.Stakeholders.ToDictionary(s => s.Id.Value, s => Issues(s, arguments).ToHashSet());

        // An unreadable or unknown id may refer to the issue that seems one-sided.
        if (spokenOn.Values.Any(issues => issues.Contains("") || !issues.IsSubsetOf(known)))
            return;

        foreach (var id in debate.Issues.Select(issue => issue.Id))
        {
            if (spokenOn.Where(s => s.Value.Contains(id.Value)).Select(s => s.Key).ToList() is [var only])
                diagnostics.Add(Problems.OnlyOneSide(id, only));
        }
    }

    private static IEnumerable<string> Issues(
        Stakeholder stakeholder, Dictionary<ArgumentReference, Argument> arguments) =>
        stakeholder.Stances.Select(stance => stance.Issue.Value)
            .Concat(stakeholder.Arguments.Select(argument => argument.Issue.Value))
            .Concat(stakeholder.Replies.Select(reply => arguments.GetValueOrDefault(reply.To.Value)?.Issue.Value ?? ""));
}
