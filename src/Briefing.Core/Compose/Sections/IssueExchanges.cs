using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Everything that is argued on an issue, each thing once. What is printed once is a number from then on.</summary>
/// <param name="Rows">Arguments with their replies beside them.</param>
/// <param name="Also">Replies of arguments in the rows to others in the rows, in a sentence; may be empty.</param>
/// <param name="Alone">Arguments without a reply.</param>
internal sealed record IssueExchanges(ImmutableArray<Pair> Rows, ImmutableArray<Inline> Also, ImmutableArray<Statement> Alone)
{
    public static IssueExchanges Of(ComposeContext c, MappedIssue issue)
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
                : RecordStatements.Pointer(c, argument, c.Words[PhraseKey.Above]);
            rows.Add(new([left], [.. replies.Select(reply => Reply(c, argument, reply, printed))]));
        }

        return new(
            rows.ToImmutable(),
            also.Count == 0 ? [] : InSentence(c, also),
            [.. issue.Arguments.Where(a => printed.Add(a.Reference)).Select(a => RecordStatements.Argument(c, a))]);
    }

    public static Block.Pairs Pairs(ComposeContext c, MappedIssue issue, ImmutableArray<Pair> rows) =>
        new(c.Words.Label(PhraseKey.HeadingExchanges) + issue.Issue.Question.Value, rows);

    /// <summary>Replies of arguments that are printed to others that are.</summary>
    private static ImmutableArray<Inline> InSentence(ComposeContext c, List<(MappedArgument To, MappedReply Reply)> replies) =>
    [
        c.Words.Labelled(PhraseKey.Also),
        .. replies.SelectMany(IEnumerable<Inline> (one, i) =>
        [
            i == 0 ? "" : c.Words[PhraseKey.Semicolon],
            new Inline.PartyName(one.Reply.From, c.ShortNameOf(one.Reply.From)),
            " ",
            RecordStatements.Link(c, c.Map.ReplyingArgument(one.Reply)!),
            " ",
            .. c.Words.Inlines(
                PhraseKey.ReplyTo,
                ("kind", [RecordStatements.Verb(c, one.Reply) + RecordStatements.Remark(c, one.Reply)]),
                ("number", [RecordStatements.Link(c, one.To)])),
        ]),
        c.Words[PhraseKey.FullStop],
    ];

    private static Statement Reply(ComposeContext c, MappedArgument to, MappedReply reply, PrintedArguments printed)
    {
        // A part can leave the argument out that is the reply; the reply then has its words.
        if (c.Map.ReplyingArgument(reply) is not { } own)
            return RecordStatements.Reply(c, to, reply);

        return !printed.IsHere(own.Reference) ? RecordStatements.Pointer(c, own, c.Words.Fill(PhraseKey.AtQuestion, ("number", own.Number[..own.Number.IndexOf('.')])), reply)
            : printed.Add(own.Reference) ? RecordStatements.Argument(c, own, reply)
            : RecordStatements.Pointer(c, own, c.Words[PhraseKey.Above], reply);
    }
}
