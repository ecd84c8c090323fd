using Briefing.Map;

namespace Briefing.Compose.Wordings;

/// <summary>The title of a subset briefing and its description of itself.</summary>
internal static class SubsetWording
{
    /// <summary>"Issue 3 of 19: …", "NATO: its position and who answers it", "Compared: Russia; NATO".</summary>
    public static string Title(DebateSubset part, DebateMap map)
    {
        var who = part.Selection.NamesParties ? PartiesTitle(part, map) : "";
        var what = part.Selection.NamesIssues ? IssuesTitle(part) : "";
        return who.Length == 0 ? what : what.Length == 0 ? who : $"{who}. {what}";
    }

    /// <summary>How much of the whole it contains, how that was selected, and what is left out.</summary>
    public static IEnumerable<string> Sentences(DebateSubset part, DebateMap map)
    {
        var whole = part.Whole;
        yield return $"This is a part of a briefing of {Terms.Count(whole.Issues.Length, "issue", "issues")} and "
            + $"{Terms.Count(whole.Debate.Stakeholders.Length, "stakeholder", "stakeholders")}. Its numbers, colours "
            + "and signs are those of the whole; its counts are its own.";

        if (part.Selection.NamesParties)
            yield return Content(part, map);

        if (part.SilentIssues.Length > 0)
        {
            var numbers = Terms.List([.. part.SilentIssues.Select(issue => $"{issue.Number}")]);
            yield return $"These sources give no statement of {Names(map, "or")} on "
                + $"{(part.SilentIssues.Length == 1 ? "issue" : "issues")} {numbers}, left out here.";
        }

        yield return "Key points, shared texts, events, conflicts and absent voices stand here where they rest on a place "
            + $"of a source that this part cites too: {Of(map.Debate.KeyPoints.Length, whole.Debate.KeyPoints.Length)} "
            + "key points, for one. The others, and the sources that only they cite, are in the whole.";
    }

    private static string PartiesTitle(DebateSubset part, DebateMap map) =>
        part.Selection.IsComparison ? $"Compared: {string.Join("; ", NamesOf(map))}"
        : part.Selection.Parties.Count == 1 ? $"{Names(map)}: its position and who answers it"
        : $"{Names(map)}: their positions and who answers them";

    private static string IssuesTitle(DebateSubset part)
    {
        var issues = part.Whole.Issues;
        var selected = issues.Where((_, i) => part.Selection.HasIssue(i)).ToArray();
        return selected is [var only]
            ? $"Issue {only.Number} of {issues.Length}: {only.Issue.Question.Value}"
            : $"Issues {Terms.List([.. selected.Select(issue => $"{issue.Number}")])} of {issues.Length}";
    }

    private static string Content(DebateSubset part, DebateMap map)
    {
        if (part.Selection.IsComparison)
        {
            return $"It holds the arguments of {Names(map)} and the replies of the one to the other. Where others reply "
                + "too, their replies are counted and left out.";
        }

        var it = part.Selection.Parties.Count == 1 ? "it" : "they";
        return $"It holds the arguments of {Names(map)} with all replies to them, and of the arguments of others those that "
            + $"{it} {(it == "it" ? "replies to or owes" : "reply to or owe")} a reply; replies of others to those are "
            + "counted and left out.";
    }

    private static string Names(DebateMap map, string conjunction = "and") =>
        Terms.List([.. NamesOf(map)], conjunction);

    private static IEnumerable<string> NamesOf(DebateMap map) =>
        map.Parties.Select(party => map.Debate.Stakeholders[party].Name.Value);

    private static string Of(int count, int all) => count == all ? $"all {all}" : $"{count} of {all}";
}
