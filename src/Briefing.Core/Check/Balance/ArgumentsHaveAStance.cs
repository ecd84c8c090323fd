namespace Briefing.Check.Balance;

/// <summary>BRF0305: a stakeholder who argues on an issue has a stance on it.</summary>
/// <remarks>
/// Otherwise the table of positions would call a stakeholder silent whose argument follows a page later.
/// </remarks>
internal static class ArgumentsHaveAStance
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var issues = debate.Issues.Select(issue => issue.Id.Value).ToHashSet();
        foreach (var stakeholder in debate.Stakeholders)
        {
            var stances = stakeholder.Stances.Select(stance => stance.Issue.Value).ToHashSet();
            if (stances.Contains(""))
                continue;

            // Once per issue; unknown issues are reported by another rule.
            foreach (var issue in stakeholder.Arguments.Select(a => a.Issue).DistinctBy(issue => issue.Value))
            {
                if (issues.Contains(issue.Value) && !stances.Contains(issue.Value))
                    diagnostics.Add(Problems.NoStance(issue, stakeholder.Id.Value));
            }
        }
    }
}
