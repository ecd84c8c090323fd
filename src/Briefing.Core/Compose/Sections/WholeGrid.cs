using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The issues by the sides in one table, with the key to reading.</summary>
internal static class WholeGrid
{
    // 32, 25, 12 and 5 mm.
    private const double QuestionShare = 1.15;
    private const double SharedShare = 0.47;
    private const double SharedLetters = 6;
    private const double PageShare = 0.22;

    public static IEnumerable<Block> Compose(ComposeContext c, Length length)
    {
        var count = c.Map.Issues.Length;
        var title = Terms.Capitalized(c.Words.Fill(
            PhraseKey.HeadingGrid,
            ("questions", c.Words.Count(PhraseKey.CountQuestions, count)),
            ("sides", c.Words.Count(PhraseKey.CountSides, c.Map.Parties.Count()))));
        yield return MajorSection.Heading("positions", title) with { StartsPage = true };
        yield return Table(c);
        yield return new Block.Heading(2, Anchors.Section("key"), c.Words[PhraseKey.HeadingKey], [c.Words[PhraseKey.HeadingKey]]) { InContents = false };
        yield return new Block.Flow(3, [.. KeyToReading.Compose(c, length)]);
    }

    private static Block.Table Table(ComposeContext c) =>
        new(
            c.Words[PhraseKey.TableAnswers],
            [
                new(QuestionShare, [c.Words[PhraseKey.ColumnQuestion]]),
                .. StanceCells.Columns(c),
                new(SharedShareOf(c.Words[PhraseKey.ColumnShared]), [c.Words[PhraseKey.ColumnShared]]),
                new(PageShare, [c.Words[PhraseKey.ColumnPage]]) { IsNumeric = true, IsPageNumber = true },
            ],
            [.. IssueGroups.Of(c.Map).SelectMany(group => Rows(c, group))])
        {
            HasRowHeaders = true,
            HatchesEmpty = true,
            IsTight = true,
        };

    /// <summary>Wider where its longest word is longer than in English, which would break within it.</summary>
    private static double SharedShareOf(string heading) =>
        SharedShare * Math.Max(1, heading.Split(' ').Max(word => word.Length) / SharedLetters);

    /// <summary>On a page, the heading of a part is here: each of its questions has a view of its own.</summary>
    private static IEnumerable<TableRow> Rows(ComposeContext c, IssueGroup group)
    {
        if (group.Part is { } part)
            yield return new([]) { Title = [part.Title.Value], Anchor = c.HasViews ? group.Anchor : null };

        foreach (var issue in group.Issues)
            yield return Row(c, issue);
    }

    private static TableRow Row(ComposeContext c, MappedIssue issue) =>
        new(
        [
            [new Block.Paragraph(ParagraphRole.GridCell, [StanceCells.QuestionLink(issue)])],
            .. StanceCells.Row(c, issue, ParagraphRole.GridCell),
            [new Block.Paragraph(ParagraphRole.GridCell, Shared(c, issue))],
            [new Block.PageNumber(Anchors.Of(issue.Issue), c.Words.Fill(PhraseKey.LinkPage, ("number", $"{issue.Number}")))],
        ])
        {
            Issue = issue.Issue.Id.Value,
        };

    private static ImmutableArray<Inline> Shared(ComposeContext c, MappedIssue issue)
    {
        var shared = issue.Issue.CommonGround.SelectMany(ground => ground.Stakeholders).Select(c.PartyOf).Distinct().Order().ToArray();
        return shared.Length == 0 ? ["\u00a0"] : [.. shared.Select(party => new Inline.PartyMark(party))];
    }
}
