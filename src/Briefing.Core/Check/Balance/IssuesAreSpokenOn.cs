using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Balance;

/// <summary>BRF0306: somebody speaks on each issue.</summary>
/// <remarks>Without this a reader would turn to a section and find nothing there but silence.</remarks>
internal static class IssuesAreSpokenOn
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var spokenOn = debate.Stakeholders.SelectMany(Issues).ToHashSet();

        // An empty one could not be read, and may well be the one that seems missing.
        if (spokenOn.Contains(""))
            return;

        foreach (var issue in debate.Issues.Where(i => i.Id.Value.Length > 0 && !spokenOn.Contains(i.Id.Value)))
            diagnostics.Add(Problems.NobodySpeaks(issue.Id));
    }

    private static IEnumerable<string> Issues(Stakeholder stakeholder) =>
        stakeholder.Stances.Select(stance => stance.Issue.Value)
            .Concat(stakeholder.Arguments.Select(argument => argument.Issue.Value));
}
