namespace Briefing.Check.References;

/// <summary>BRF0209 and BRF0210: if a debate has parts, each issue is in exactly one.</summary>
/// <remarks>Otherwise an issue would be printed under a heading that its author did not choose, or under none.</remarks>
internal static class IssuesHaveOnePart
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var id in debate.Parts.SelectMany(part => part.Issues).Where(id => id.Value.Length > 0))
        {
            if (!first.TryAdd(id.Value, id.At))
                diagnostics.Add(Problems.IssueInTwoParts(id, first[id.Value]));
        }

        // An unknown or unreadable id may be meant for the issue that seems to be missing.
        var known = debate.Issues.Select(issue => issue.Id.Value).ToHashSet();
        if (debate.Parts.SelectMany(part => part.Issues).All(id => id.Value.Length > 0 && known.Contains(id.Value)) && !debate.Parts.IsEmpty)
        {
            foreach (var issue in debate.Issues.Where(issue => issue.Id.Value.Length > 0 && !first.ContainsKey(issue.Id.Value)))
                diagnostics.Add(Problems.IssueInNoPart(issue.Id));
        }
    }
}
