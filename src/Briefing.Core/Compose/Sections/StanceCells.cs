using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>A stakeholder's answer to an issue in a few words, as cells of grids and strips show it.</summary>
internal static class StanceCells
{
    /// <summary>Marks an answer that only an author or expert gives for the side.</summary>
    public const string AnalysisSign = "°";

    // With more sides, a column has room only for a label.
    private const int MaxNamedColumns = 6;

    // In characters; a longer answer is left to the longer documents.
    private const int MaxAnswer = 60;

    /// <summary>The columns of a grid, one for each side.</summary>
    public static IEnumerable<Column> Columns(ComposeContext c)
    {
        var hasNames = c.Map.Parties.Count() <= MaxNamedColumns;
        return c.Map.Parties.Select(party =>
            new Column(1, [hasNames ? new Inline.PartyName(party, c.ShortNameOf(party)) : new Inline.Badge(party)]) { Party = party });
    }

    /// <summary>The cells of a row of a grid, empty where a side is silent.</summary>
    public static IEnumerable<ImmutableArray<Block>> Row(ComposeContext c, MappedIssue issue, ParagraphRole role) =>
        from party in c.Map.Parties
        let answer = Of(issue, party)
        select answer.IsEmpty ? ImmutableArray<Block>.Empty : [new Block.Paragraph(role, answer)];

    /// <returns>Empty if it is silent.</returns>
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
