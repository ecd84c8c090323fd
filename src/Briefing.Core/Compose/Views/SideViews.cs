using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
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
            .. stakeholder.InBrief is null ? [] : ImmutableArray.Create<Block>(Opening.InBrief(c, party)),
            new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary)),
        ];
        ImmutableArray<Block> facts = [.. Positions.Facts(c, party, isInFull: true)];
        yield return facts.IsEmpty
            ? new Block.ColumnSet([new(1, summary)])
            : new Block.ColumnSet([new(Positions.ShareInFull, summary), new(1, facts)]);

        MappedIssue[] spoken = [.. c.Map.Issues.Where(issue => !issue.Silent.Contains(party))];
        yield return new Block.Heading(3, $"{Anchors.Of(stakeholder)}/answers", "What it says", ["What it says"]) { InContents = false };
        yield return new Block.Table(
            $"Answers and arguments of {name}",
            [new(1, ["Question"]), new(1.4, ["Answer"]), new(1.9, ["Arguments"])],
            [.. spoken.Select(issue => Row(c, issue, party))])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
        MappedIssue[] silent = [.. c.Map.Issues.Where(issue => issue.Silent.Contains(party))];
        var (seen, unseen) = Positions.Owed(c, party);
        if (seen.Length > 0)
            yield return Owed(c, stakeholder, "owes", "Owes an answer to", seen);
        if (unseen.Length > 0)
            yield return Owed(c, stakeholder, "later", "Asked later than its texts", unseen);
        if (silent.Length > 0)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Silence,
                ["Nothing in these texts on: ", .. silent.SelectMany((issue, i) => (ImmutableArray<Inline>)[i == 0 ? "" : ", ", Link(issue)]), "."]);
        }
    }

    private static Block.Fold Owed(
        ComposeContext c, Stakeholder stakeholder, string name, string title, ImmutableArray<MappedArgument> arguments) =>
        new(
            $"{title}: {Terms.Count(arguments.Length, "argument", "arguments")}",
            Length.Record,
            [
                new Block.ItemList(
                [
                    .. arguments.Select(argument => new ListItem(
                    [
                        new Block.Paragraph(
                            ParagraphRole.Short,
                            [
                                new Inline.PartyName(argument.Owner, c.ShortNameOf(argument.Owner)),
                                " ",
                                RecordStatements.Link(argument),
                                "\u00a0",
                                .. RecordStatements.InBrief(argument.Argument),
                            ]),
                    ])),
                ]),
            ])
        {
            Anchor = $"{Anchors.Of(stakeholder)}/{name}",
        };

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
                    $"\u00a0{(argument.Argument.InBrief ?? argument.Argument.Claim).Plain.TrimEnd('.')}",
                ])];
    }

    private static Inline.Reference Link(MappedIssue issue) =>
        new(Anchors.Of(issue.Issue), issue.Issue.Question.Value, [$"{issue.Number}\u00a0{issue.Issue.Title}"]);
}
