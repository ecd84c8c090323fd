using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The matrix of issues and stakeholders: an answer and a line in each cell, or silence.</summary>
internal static class PositionsAtAGlance
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(2, Anchors.Section("at-a-glance"), "Positions at a glance", ["Positions at a glance"])
        {
            StartsPage = true,
        };
        yield return Introduction(c);
        yield return new Block.Table(
            "Each stakeholder’s answer on each issue",
            [
                // With many columns, short issue titles need a larger share.
                new(c.Map.Parties.Count() > 6 ? 1.2 : 0.75, ["Issue"]),
                .. c.Map.Parties.Select(party => new Column(1, [new Inline.Badge(party), c.NameOf(party)]) { Party = party }),
            ],
            [.. c.Map.Issues.Select(issue => Row(issue, c.Map.Parties))])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
    }

    private static TableRow Row(MappedIssue issue, IEnumerable<int> parties)
    {
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [ComposeContext.IssueLink(issue.Issue)])],
            .. parties.Select(party => Cell(issue, party)),
        ])
        {
            Issue = issue.Issue.Id.Value,
        };
    }

    private static ImmutableArray<Block> Cell(MappedIssue issue, int party)
    {
        var kind = Answers.KindOf(issue, party);
        var mark = new Inline.AnswerMark(kind, Answers.AlternativeOf(issue.Stances[party]));
        return issue.Stances[party] is { } stance
            ?
            [
                new Block.Paragraph(
                    ParagraphRole.Cell,
                    [mark, new Inline.Strong([$"{Answers.Printed(stance)}. "]), .. Inlines.Of(stance.Line)]),
            ]
            :
            [
                new Block.Paragraph(
                    ParagraphRole.Silence,
                    [mark, kind == AnswerKind.Silent ? "No statement in these sources" : "No answer of its own; see its replies"]),
            ];
    }

    /// <summary>Explains the symbols that the table uses.</summary>
    private static Block.Paragraph Introduction(ComposeContext c)
    {
        var used = c.Map.Issues
            .SelectMany(issue => c.Map.Parties.Select(party => Answers.KindOf(issue, party)))
            .Distinct()
            .Order();
        return new(
            ParagraphRole.Meta,
            [
                "Answers as these sources give them; the citations stand in the profiles. ",
                .. used.SelectMany((kind, i) => ImmutableArray.Create<Inline>(
                    i == 0 ? "" : ", ", new Inline.AnswerMark(kind, null), Answers.Words(kind))),
                ".",
            ]);
    }
}
