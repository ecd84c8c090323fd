using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Wordings;

/// <summary>The title of a subset briefing and its description of itself.</summary>
internal static class SubsetWording
{
    /// <summary>"Issue 3 of 19: …", "NATO: its position and who answers it", "Compared: Russia; NATO".</summary>
    public static string Title(DebateSubset part, DebateMap map)
    {
        var who = part.Selection.NamesParties ? PartiesTitle(part, map) : "";
        var what = part.Selection.NamesIssues ? IssuesTitle(part) : "";
        return who.Length == 0 ? what
            : what.Length == 0 ? who
            : map.Debate.Words.Fill(PhraseKey.PartSidesIssues, ("sides", who), ("issues", what));
    }

    /// <summary>How much of the whole it contains, how that was selected, and what is left out.</summary>
    public static IEnumerable<string> Sentences(DebateSubset part, DebateMap map)
    {
        var (whole, words) = (part.Whole, map.Debate.Words);
        yield return words.Fill(
            PhraseKey.PartWhole,
            ("issues", words.Count(PhraseKey.CountIssues, whole.Issues.Length)),
            ("stakeholders", words.Count(PhraseKey.CountStakeholders, whole.Debate.Stakeholders.Length)));

        if (part.Selection.NamesParties)
            yield return words.Fill(Content(part), ("names", words.List([.. NamesOf(map)])));

        if (part.SilentIssues.Length > 0)
        {
            yield return words.Count(
                PhraseKey.PartSilent,
                part.SilentIssues.Length,
                ("names", words.ListOr([.. NamesOf(map)])),
                ("numbers", words.List([.. part.SilentIssues.Select(issue => $"{issue.Number}")])));
        }

        yield return words.Fill(PhraseKey.PartChosen, ("extent", Of(words, map.Debate.KeyPoints.Length, whole.Debate.KeyPoints.Length)));
    }

    private static string PartiesTitle(DebateSubset part, DebateMap map)
    {
        var words = map.Debate.Words;
        return part.Selection.IsComparison
            ? words.Fill(PhraseKey.PartCompared, ("names", string.Join(words[PhraseKey.Semicolon], NamesOf(map))))
            : words.Fill(
                part.Selection.Parties.Count == 1 ? PhraseKey.PartSide : PhraseKey.PartSides, ("names", words.List([.. NamesOf(map)])));
    }

    private static string IssuesTitle(DebateSubset part)
    {
        var (issues, words) = (part.Whole.Issues, part.Whole.Debate.Words);
        var selected = issues.Where((_, i) => part.Selection.HasIssue(i)).ToArray();
        return selected is [var only]
            ? words.Fill(
                PhraseKey.PartIssue, ("number", $"{only.Number}"), ("count", $"{issues.Length}"), ("question", only.Issue.Question.Value))
            : words.Fill(
                PhraseKey.PartIssues, ("numbers", words.List([.. selected.Select(issue => $"{issue.Number}")])), ("count", $"{issues.Length}"));
    }

    private static PhraseKey Content(DebateSubset part) =>
        part.Selection.IsComparison ? PhraseKey.PartHoldsCompared
        : part.Selection.Parties.Count == 1 ? PhraseKey.PartHoldsSide
        : PhraseKey.PartHoldsSides;

    private static IEnumerable<string> NamesOf(DebateMap map) =>
        map.Parties.Select(party => map.Debate.Stakeholders[party].Name.Value);

    private static string Of(PhraseBook words, int count, int all) => count == all
        ? words.Fill(PhraseKey.CountAll, ("count", $"{all}"))
        : words.Fill(PhraseKey.CountSome, ("count", $"{count}"), ("whole", $"{all}"));
}
