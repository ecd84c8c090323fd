using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Balance;

/// <summary>BRF0321: at least two stakeholders speak on each issue.</summary>
/// <remarks>Without this a section would promise argument and counter-argument and hold one side alone.</remarks>
internal static class IssuesHaveTwoSides
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        // With a single stakeholder it is the debate that has one side.
        if (debate.Stakeholders.Length < 2)
            return;

        var arguments = Pairings.Arguments(debate);
        var known = debate.Issues.Select(issue => issue.Id.Value).ToHashSet();
        var spokenOn = debate.Stakeholders.ToDictionary(s => s.Id.Value, s => Issues(s, arguments).ToHashSet());

        // One that could not be read, or does not exist, may well be meant for the one that seems missing.
        if (spokenOn.Values.Any(issues => issues.Contains("") || !issues.IsSubsetOf(known)))
            return;

        foreach (var id in debate.Issues.Select(issue => issue.Id))
        {
            if (spokenOn.Where(s => s.Value.Contains(id.Value)).Select(s => s.Key).ToList() is [var only])
                diagnostics.Add(Problems.OnlyOneSpeaks(id, only));
        }
    }

    private static IEnumerable<string> Issues(
        Stakeholder stakeholder, Dictionary<ArgumentReference, Argument> arguments) =>
        stakeholder.Stances.Select(stance => stance.Issue.Value)
            .Concat(stakeholder.Arguments.Select(argument => argument.Issue.Value))
            .Concat(stakeholder.Replies.Select(reply => arguments.GetValueOrDefault(reply.To.Value)?.Issue.Value ?? ""));
}
