using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>A stakeholder's answer to an issue in a few words, as cells of grids and strips show it.</summary>
internal static class StanceCells
{
    /// <summary>Marks an answer that only an author or expert gives for the side.</summary>
    public const string AnalysisSign = "°";

    // In characters; a longer answer is left to the longer documents.
    private const int MaxAnswer = 60;

    /// <returns>Empty if it gives no answer that fits.</returns>
    public static ImmutableArray<Inline> Of(MappedIssue issue, int party)
    {
        if (issue.Stances[party] is not { } stance)
            return issue.Silent.Contains(party) ? [] : [new Inline.Quiet(["replies only"])];

        var words = stance.Short?.Value ?? stance.Answer.Value;
        return words.Length > MaxAnswer
            ? [new Inline.Quiet(["in words: see the issue"])]
            : [Wordings.Terms.Capitalized(words.TrimEnd('.')) + (IsAnalysis(issue, party) ? AnalysisSign : "")];
    }

    /// <summary>Whether a whole debate has such an answer.</summary>
    public static bool HasAnalysis(IEnumerable<MappedIssue> issues) =>
        issues.Any(issue => Enumerable.Range(0, issue.Stances.Length)
            .Any(party => issue.Stances[party] is not null && IsAnalysis(issue, party)));

    private static bool IsAnalysis(MappedIssue issue, int party)
    {
        var own = issue.Arguments.Where(argument => argument.Owner == party).ToArray();
        return own.Length > 0 && own.All(argument => argument.Argument.Voice.Value is Voice.Analysis or Voice.Inference);
    }
}
