namespace Briefing.Check.Balance;

/// <summary>BRF0306: each issue is addressed by at least one stakeholder.</summary>
/// <remarks>Otherwise readers would turn to a section and find only silence.</remarks>
internal static class IssuesAreAddressed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var spokenOn = debate.Stakeholders.SelectMany(Issues).ToHashSet();

        // An unreadable or unknown id may refer to the issue that seems unaddressed.
        if (spokenOn.Contains("") || !spokenOn.IsSubsetOf(debate.Issues.Select(issue => issue.Id.Value)))
            return;

        foreach (var issue in debate.Issues.Where(i => i.Id.Value.Length > 0 && !spokenOn.Contains(i.Id.Value)))
            diagnostics.Add(Problems.IssueNotAddressed(issue.Id));
    }

    private static IEnumerable<string> Issues(Stakeholder stakeholder) =>
        stakeholder.Stances.Select(stance => stance.Issue.Value)
            .Concat(stakeholder.Arguments.Select(argument => argument.Issue.Value));
}
