using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Each issue of a record: every argument with its replies beside it, each printed once.</summary>
internal static class RecordIssues
{
    public static IEnumerable<Block> Compose(ComposeContext c) => IssueGroups.Compose(c, issue => Issue(c, issue));

    private static IEnumerable<Block> Issue(ComposeContext c, MappedIssue mapped)
    {
        var issue = mapped.Issue;
        var place = new CitingPlace(Anchors.Of(issue), $"question {mapped.Number}");
        yield return IssuePages.Heading(mapped);
        yield return new Block.Paragraph(ParagraphRole.Meta, [Facts(c, mapped)]);

        ImmutableArray<Block> background =
        [
            .. issue.Background is { } given
                ? ImmutableArray.Create<Block>(new Block.Paragraph(
                    ParagraphRole.Body,
                    [
                        .. Inlines.Of(given),
                        .. c.CiteShort(issue.Citations, place),
                        .. c.Notes.Add($"{mapped.Number}", Anchors.Of(issue), [.. EndnoteContent.Quotations(c, issue.Citations)]),
                    ]))
                : [],
            .. issue.CommonGround.Select(ground => IssuePages.Shared(c, ground, mapped.Number)),
        ];
        ImmutableArray<Block> answers =
        [
            .. c.Map.Parties.Where(party => mapped.Stances[party] is not null).Select(party => Answer(c, mapped, party)),
        ];
        if (!background.IsEmpty && !answers.IsEmpty)
            yield return new Block.ColumnSet([new(1, background), new(1, answers)]);
        else if (!background.IsEmpty || !answers.IsEmpty)
            yield return new Block.Flow(2, [.. background, .. answers]);

        foreach (var block in Exchanges(c, mapped))
            yield return block;
    }

    private static string Facts(ComposeContext c, MappedIssue issue) =>
        $"{Terms.Of(issue.Issue.Kind)}. {Terms.Capitalized(Terms.Count(issue.Arguments.Length, "argument", "arguments"))}: "
        + $"{issue.Arguments.Count(a => a.Status == AnswerStatus.BySource)} answered by a source, "
        + $"{issue.Arguments.Count(a => a.Status == AnswerStatus.ByEditors)} by the editors’ pairing, "
        + $"{issue.UnansweredCount} open."
        + (issue.Silent.IsEmpty ? "" : $" Nothing in these texts: {c.Names(issue.Silent)}.");

    private static Block.Paragraph Answer(ComposeContext c, MappedIssue issue, int party)
    {
        var stance = issue.Stances[party]!;
        var anchor = Anchors.Answer(c.Stakeholder(party), issue.Issue);
        var label = $"{c.ShortNameOf(party)} on {issue.Number}";
        return new(
            ParagraphRole.Short,
            [
                new Inline.PartyName(party, c.ShortNameOf(party)),
                "  ",
                new Inline.Strong([$"{Answers.Printed(stance)}. "]),
                .. Inlines.Of(stance.Line),
                .. c.CiteShort(stance.Citations, new(anchor, label)),
                .. c.Notes.Add(label, anchor, [.. EndnoteContent.Quotations(c, stance.Citations)]),
            ])
        {
            Anchor = anchor,
        };
    }

    /// <summary>Arguments with replies as pairs, then those without. What is printed once is a number from then on.</summary>
    private static IEnumerable<Block> Exchanges(ComposeContext c, MappedIssue issue)
    {
        var printed = new PrintedArguments(c.Map, issue);
        var rows = ImmutableArray.CreateBuilder<Pair>();
        var also = new List<(MappedArgument To, MappedReply Reply)>();
        foreach (var argument in issue.Arguments)
        {
            ImmutableArray<MappedReply> replies = [.. argument.Replies.Where(reply => printed.IsNew(argument, reply))];
            if (replies.IsEmpty)
                continue;

            if (printed.HasAll(argument, replies))
            {
                also.AddRange(replies.Select(reply => (argument, reply)));
                continue;
            }

            var mirrored = printed.Mirrored(argument, replies);
            var left = printed.Add(argument.Reference)
                ? RecordStatements.Argument(c, argument, mirrored)
                : RecordStatements.Pointer(c, argument, "above");
            rows.Add(new([left], [.. replies.Select(reply => Reply(c, argument, reply, printed))]));
        }

        if (rows.Count > 0)
            yield return new Block.Pairs($"Arguments and replies: {issue.Issue.Question.Value}", rows.ToImmutable());

        if (also.Count > 0)
            yield return new Block.Paragraph(ParagraphRole.Short, Also(c, also));

        ImmutableArray<Statement> alone =
            [.. issue.Arguments.Where(a => printed.Add(a.Reference)).Select(a => RecordStatements.Argument(c, a))];
        if (!alone.IsEmpty)
        {
            yield return IssuePages.Subheading(issue.Issue, "open", "Without a reply in these texts");
            yield return new Block.StatementFlow(2, alone);
        }
    }

    /// <summary>Replies of arguments that are printed to others that are.</summary>
    private static ImmutableArray<Inline> Also(ComposeContext c, List<(MappedArgument To, MappedReply Reply)> replies) =>
    [
        new Inline.Strong(["Also: "]),
        .. replies.SelectMany(IEnumerable<Inline> (one, i) =>
        [
            i == 0 ? "" : "; ",
            new Inline.PartyName(one.Reply.From, c.ShortNameOf(one.Reply.From)),
            " ",
            RecordStatements.Link(c.Map.ReplyingArgument(one.Reply)!),
            .. RecordStatements.Kind(one.Reply),
            " ",
            RecordStatements.Link(one.To),
        ]),
        ".",
    ];

    private static Statement Reply(ComposeContext c, MappedArgument to, MappedReply reply, PrintedArguments printed)
    {
        // A part can leave the argument out that is the reply; the reply then has its words.
        if (c.Map.ReplyingArgument(reply) is not { } own)
            return RecordStatements.Reply(c, to, reply);

        return !printed.IsHere(own.Reference) ? RecordStatements.Pointer(c, own, $"question {own.Number[..own.Number.IndexOf('.')]}", reply)
            : printed.Add(own.Reference) ? RecordStatements.Argument(c, own, reply)
            : RecordStatements.Pointer(c, own, "above", reply);
    }
}
