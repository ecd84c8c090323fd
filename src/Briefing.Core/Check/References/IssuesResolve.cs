namespace Briefing.Check.References;

/// <summary>BRF0204: references to issues resolve.</summary>
/// <remarks>Otherwise an argument would belong to no section and silently disappear.</remarks>
internal static class IssuesResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var issues = ReferenceTargets.OfIssues(debate);
        var referred = References(debate).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var places in References(debate).Where(id => issues.IsDangling(id.Value)).GroupBy(id => id.Value))
        {
            var meant = issues.Meant(places.Key, referred);
            foreach (var id in places)
                diagnostics.Add(Problems.UnknownIssue(id, meant, issues.All));
        }
    }

    public static IEnumerable<Located<string>> References(Debate debate) =>
        debate.Parts.SelectMany(part => part.Issues).Concat(debate.Stakeholders.SelectMany(References));

    private static IEnumerable<Located<string>> References(Stakeholder stakeholder) =>
    [
        .. stakeholder.Stances.Select(stance => stance.Issue),
        .. stakeholder.Arguments.Select(argument => argument.Issue),
        .. stakeholder.Proposals.Select(proposal => proposal.Issue).OfType<Located<string>>(),
    ];
}
