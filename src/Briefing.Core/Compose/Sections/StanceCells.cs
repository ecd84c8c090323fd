using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

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

    /// <summary>The columns of a grid, one for each side; on a page they lead to the side.</summary>
    public static IEnumerable<Column> Columns(ComposeContext c)
    {
        var hasNames = c.Map.Parties.Count() <= MaxNamedColumns;
        return c.Map.Parties.Select(party => new Column(1, [Name(c, party, hasNames)]) { Party = party });
    }

    /// <summary>The cells of a row of a grid, empty where a side is silent; on a page they lead to the answer.</summary>
    public static IEnumerable<ImmutableArray<Block>> Row(ComposeContext c, MappedIssue issue, ParagraphRole role) =>
        from party in c.Map.Parties
        let answer = Of(c, issue, party)
        select answer.IsEmpty ? ImmutableArray<Block>.Empty : [new Block.Paragraph(role, Linked(c, issue, party, answer))];

    /// <summary>The number and title of a question; a link on a page.</summary>
    public static Inline Question(ComposeContext c, MappedIssue issue) => c.HasViews ? QuestionLink(issue) : Words(issue);

    /// <summary>The number and title of a question, as a link.</summary>
    public static Inline.Reference QuestionLink(MappedIssue issue) =>
        new(Anchors.Of(issue.Issue), issue.Issue.Question.Value, [Words(issue)]);

    /// <returns>Empty if it is silent.</returns>
    public static ImmutableArray<Inline> Of(ComposeContext c, MappedIssue issue, int party)
    {
        if (issue.Stances[party] is not { } stance)
            return issue.Silent.Contains(party) ? [] : [new Inline.Quiet([c.Words[PhraseKey.RepliesOnly]])];

        var words = stance.Short?.Value ?? stance.Answer.Value;
        return words.Length > MaxAnswer
            ? [new Inline.Quiet([c.Words[PhraseKey.InWords]])]
            : [Terms.Capitalized(words.TrimEnd('.')) + Signs(c, issue, party)];
    }

    /// <summary>Whether a whole debate has such an answer.</summary>
    public static bool HasAnalysis(ComposeContext c, IEnumerable<MappedIssue> issues) =>
        issues.Any(issue => Enumerable.Range(0, issue.Stances.Length)
            .Any(party => issue.Stances[party] is not null && IsAnalysis(c, issue, party)));

    private static string Signs(ComposeContext c, MappedIssue issue, int party) =>
        (IsAnalysis(c, issue, party) ? AnalysisSign : "") + (IsLater(c, issue, party) ? CitationRun.LaterSign : "");

    /// <summary>Whether only sources that were written after the watershed give it.</summary>
    private static bool IsLater(ComposeContext c, MappedIssue issue, int party)
    {
        var cited = issue.Stances[party]!.Citations is { Length: > 0 } own
            ? own
            : issue.Arguments.Where(argument => argument.Owner == party).SelectMany(argument => argument.Argument.Citations);
        var sources = c.Listed.Of(cited);
        return sources.Count > 0 && sources.TrueForAll(source => source.StampAgainst(c.Debate.Watershed) == Stamp.After);
    }

    /// <summary>By somebody else: if the side wrote the source, its analysis is its own.</summary>
    private static bool IsAnalysis(ComposeContext c, MappedIssue issue, int party)
    {
        var own = issue.Arguments.Where(argument => argument.Owner == party).Select(argument => argument.Argument).ToArray();
        var grounds = own.Where(argument => issue.Stances[party]!.Citations.Any(cited => argument.Citations.Any(cited.Meets))).ToArray();
        return (grounds.Length > 0 ? grounds : own) is { Length: > 0 } told
            && told.All(argument => argument.Voice.Given() is Voice.Analysis or Voice.Inference)
            && !c.Listed.Of(told.SelectMany(argument => argument.Citations))
                .Exists(source => source.Gives(c.Stakeholder(party).Id.Value, Voice.Own));
    }

    private static string Words(MappedIssue issue) => $"{issue.Number}\u2002{issue.Issue.Title}";

    private static Inline Name(ComposeContext c, int party, bool isWhole)
    {
        Inline name = isWhole ? new Inline.PartyName(party, c.ShortNameOf(party)) : new Inline.Badge(party);
        return c.HasViews ? new Inline.Reference(Anchors.Of(c.Stakeholder(party)), c.NameOf(party), [name]) : name;
    }

    private static ImmutableArray<Inline> Linked(ComposeContext c, MappedIssue issue, int party, ImmutableArray<Inline> answer) =>
        c.HasViews
            ? [new Inline.Reference(Anchors.Answer(c.Stakeholder(party), issue.Issue), c.Words.Label(c.NameOf(party)) + issue.Issue.Question.Value, answer)]
            : answer;
}
