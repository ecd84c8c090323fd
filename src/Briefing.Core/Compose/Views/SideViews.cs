using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Compose.Views;

/// <summary>Each side: its position, its answers to all questions, whom it answers, and what it leaves open.</summary>
internal static class SideViews
{
    public static IEnumerable<Block> Compose(ComposeContext c) => c.Map.Parties.SelectMany(party => Side(c, party));

    private static IEnumerable<Block> Side(ComposeContext c, int party)
    {
        var stakeholder = c.Stakeholder(party);
        var name = stakeholder.Name.Value;
        yield return new Block.Heading(2, Anchors.Of(stakeholder), name, [name]) { Party = party };
        ImmutableArray<Block> summary =
        [
            .. stakeholder.InBrief is null ? [] : ImmutableArray.Create<Block>(Opening.InBrief(c, party, isNamed: false)),
            new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary)),
        ];
        ImmutableArray<Block> facts =
        [
            .. Positions.Facts(c, party, isInFull: true),
            .. Owed("Owes an answer to", Positions.Owed(c, party), Anchors.Owed(stakeholder)),
            .. Owed("Asked later than its texts", Positions.AskedLater(c, party), null),
        ];
        yield return facts.IsEmpty
            ? new Block.ColumnSet([new(1, summary)])
            : new Block.ColumnSet([new(Positions.ShareInFull, summary), new(1, facts)]);

        MappedIssue[] spoken = [.. c.Map.Issues.Where(issue => !issue.Silent.Contains(party))];
        yield return new Block.Heading(3, $"{Anchors.Of(stakeholder)}/answers", "What it says", ["What it says"])
        {
            InContents = false,
            Depth = Length.Record,
        };
        yield return new Block.Table(
            $"Answers and arguments of {name}",
            [new(1, ["Question"]), new(1.4, ["Answer"]), new(1.9, ["Arguments"])],
            [.. spoken.Select(issue => Row(c, issue, party))])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
        MappedIssue[] silent = [.. c.Map.Issues.Where(issue => issue.Silent.Contains(party))];
        if (silent.Length > 0)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Silence,
                ["Nothing in these texts on: ", .. silent.SelectMany((issue, i) => (ImmutableArray<Inline>)[i == 0 ? "" : ", ", Link(issue)]), "."]);
        }
    }

    /// <summary>By their speakers, each a link.</summary>
    private static IEnumerable<Block> Owed(string title, ImmutableArray<MappedArgument> arguments, string? anchor)
    {
        if (arguments.IsEmpty)
            yield break;

        yield return Positions.Fact(
            title,
            [
                .. arguments.GroupBy(argument => argument.Owner).OrderBy(own => own.Key).SelectMany(IEnumerable<Inline> (own, i) =>
                [
                    i == 0 ? "" : "; ",
                    new Inline.PartyMark(own.Key),
                    .. own.SelectMany(IEnumerable<Inline> (argument, j) => [j == 0 ? "\u00a0" : ", ", RecordStatements.Link(argument)]),
                ]),
                ".",
            ]) with
        {
            Anchor = anchor,
        };
    }

    private static TableRow Row(ComposeContext c, MappedIssue issue, int party) =>
        new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [StanceCells.Question(c, issue)])],
            [new Block.Paragraph(ParagraphRole.Cell, StanceCells.Of(c, issue, party))],
            [new Block.Paragraph(ParagraphRole.Cell, Arguments(issue, party))],
        ])
        {
            Issue = issue.Issue.Id.Value,
        };

    private static ImmutableArray<Inline> Arguments(MappedIssue issue, int party)
    {
        var own = issue.Arguments.Where(argument => argument.Owner == party).ToArray();
        return own.Length == 0
            ? ["–"]
            : [.. own.SelectMany((argument, i) => (ImmutableArray<Inline>)
                [
                    i == 0 ? "" : "; ",
                    RecordStatements.Link(argument),
                    $"\u00a0{RecordStatements.Clause(argument.Argument)}",
                ])];
    }

    private static Inline.Reference Link(MappedIssue issue) =>
        new(Anchors.Of(issue.Issue), issue.Issue.Question.Value, [$"{issue.Number}\u00a0{issue.Issue.Title}"]);
}
