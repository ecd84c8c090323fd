using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Phrases;

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
            .. Owed(c, PhraseKey.Owes, Positions.Owed(c, party), Anchors.Owed(stakeholder)),
            .. Owed(c, PhraseKey.AskedLater, Positions.AskedLater(c, party), null),
        ];
        yield return facts.IsEmpty
            ? new Block.ColumnSet([new(1, summary)])
            : new Block.ColumnSet([new(Positions.ShareInFull, summary), new(1, facts)]);

        MappedIssue[] spoken = [.. c.Map.Issues.Where(issue => !issue.Silent.Contains(party))];
        yield return new Block.Heading(3, $"{Anchors.Of(stakeholder)}/answers", c.Words[PhraseKey.HeadingSays], [c.Words[PhraseKey.HeadingSays]])
        {
            InContents = false,
            Depth = Length.Record,
        };
        yield return new Block.Table(
            c.Words.Fill(PhraseKey.TableSide, ("name", name)),
            [new(1, [c.Words[PhraseKey.ColumnQuestion]]), new(1.4, [c.Words[PhraseKey.ColumnAnswer]]), new(1.9, [c.Words[PhraseKey.ColumnArguments]])],
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
                [c.Words.Label(PhraseKey.SilentOn), .. silent.SelectMany((issue, i) => (ImmutableArray<Inline>)[i == 0 ? "" : c.Words[PhraseKey.Comma], Link(issue)]), c.Words[PhraseKey.FullStop]]);
        }
    }

    /// <summary>By their speakers, each a link.</summary>
    private static IEnumerable<Block> Owed(ComposeContext c, PhraseKey title, ImmutableArray<MappedArgument> arguments, string? anchor)
    {
        if (arguments.IsEmpty)
            yield break;

        yield return Positions.Fact(
            c,
            title,
            [
                .. arguments.GroupBy(argument => argument.Owner).OrderBy(own => own.Key).SelectMany(IEnumerable<Inline> (own, i) =>
                [
                    i == 0 ? "" : c.Words[PhraseKey.Semicolon],
                    new Inline.PartyMark(own.Key),
                    .. own.SelectMany(IEnumerable<Inline> (argument, j) => [j == 0 ? "\u00a0" : c.Words[PhraseKey.Comma], RecordStatements.Link(c, argument)]),
                ]),
                c.Words[PhraseKey.FullStop],
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
            [new Block.Paragraph(ParagraphRole.Cell, Arguments(c, issue, party))],
        ])
        {
            Issue = issue.Issue.Id.Value,
        };

    private static ImmutableArray<Inline> Arguments(ComposeContext c, MappedIssue issue, int party)
    {
        var own = issue.Arguments.Where(argument => argument.Owner == party).ToArray();
        return own.Length == 0
            ? ["–"]
            : [.. own.SelectMany((argument, i) => (ImmutableArray<Inline>)
                [
                    i == 0 ? "" : c.Words[PhraseKey.Semicolon],
                    RecordStatements.Link(c, argument),
                    $"\u00a0{RecordStatements.Clause(argument.Argument)}",
                ])];
    }

    private static Inline.Reference Link(MappedIssue issue) =>
        new(Anchors.Of(issue.Issue), issue.Issue.Question.Value, [$"{issue.Number}\u00a0{issue.Issue.Title}"]);
}
