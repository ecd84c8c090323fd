using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Views;

/// <summary>Who answers whom: the figure, and behind each of its arrows the replies that it counts.</summary>
internal static class ReplyView
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        foreach (var block in WhoAnswersWhom.InFigures(c))
            yield return block;

        if (LeftOpen(c) is { Length: > 0 } open)
            yield return new Block.Paragraph(ParagraphRole.Short, open) { Anchor = Anchors.LeftOpen };

        var exchanges = c.Map.Arguments
            .SelectMany(argument => argument.Replies.Select(reply => (To: argument, Reply: reply)))
            .ToLookup(one => (one.Reply.From, To: one.To.Owner));
        foreach (var from in c.Map.Speakers)
        {
            foreach (var to in c.Map.Speakers.Where(to => exchanges.Contains((from, to))))
                yield return Replies(c, from, to, [.. exchanges[(from, to)]]);
        }

        // The stars are in the lists.
        if (c.Map.Arguments.Any(argument => argument.Replies.Any(reply => reply.Reply.Basis.Value == Basis.Juxtaposed)))
            yield return new Block.Paragraph(ParagraphRole.Meta, [Terms.PairedByEditors]);
    }

    /// <summary>Who owes how many answers, each a link to the list.</summary>
    private static ImmutableArray<Inline> LeftOpen(ComposeContext c)
    {
        var owing = c.Map.Parties.Select(party => (Party: party, Count: Positions.Owed(c, party).Length)).Where(one => one.Count > 0).ToArray();
        return owing.Length == 0
            ? []
            :
            [
                new Inline.Strong(["Left open. An answer is owed by: "]),
                .. owing.SelectMany(IEnumerable<Inline> (one, i) =>
                [
                    i == 0 ? "" : "; ",
                    new Inline.Reference(
                        Anchors.Owed(c.Stakeholder(one.Party)),
                        $"What {c.NameOf(one.Party)} owes an answer to",
                        [$"{c.ShortNameOf(one.Party)} to {Terms.Count(one.Count, "argument", "arguments")}"]),
                ]),
                c.Map.Arguments.Any(argument => argument.OwedBy.Length > 1) ? ". Several may owe one to the same argument." : ".",
                .. c.Map.Parties.Except(owing.Select(one => one.Party)).SelectMany(party => OwesNone(c, party)),
            ];
    }

    /// <summary>Why a side is not named, if it is asked at all.</summary>
    private static IEnumerable<Inline> OwesNone(ComposeContext c, int party) => Positions.AskedLater(c, party).Length is > 0 and var count
        ? [$" {c.ShortNameOf(party)} owes none: {(count == 1 ? "what it is asked is" : $"the {count} arguments that it would answer are")} later than its texts."]
        : [];

    private static Block.Fold Replies(ComposeContext c, int from, int to, ImmutableArray<(MappedArgument To, MappedReply Reply)> replies) =>
        new(
            $"{c.NameOf(from)} to {c.NameOf(to)}: {Terms.Count(replies.Length, "reply", "replies")}",
            Length.Record,
            [
                new Block.ItemList(
                [
                    .. replies.Select(one => new ListItem(
                    [
                        new Block.Paragraph(ParagraphRole.Short, Answer(c, one.Reply)),
                        new Block.Paragraph(ParagraphRole.Short, AndToWhat(one.To, one.Reply)),
                    ])),
                ]),
            ])
        {
            Anchor = Anchors.Replies(c.Stakeholder(from), c.Stakeholder(to)),
        };

    private static ImmutableArray<Inline> Answer(ComposeContext c, MappedReply reply) => c.Map.ReplyingArgument(reply) is { } own
        ? [RecordStatements.Link(own), $"\u00a0{RecordStatements.Clause(own.Argument)}"]
        : [new Inline.Reference(Anchors.Reply(c.Stakeholder(reply.From), reply), "The reply", [reply.Text.Plain.TrimEnd('.')])];

    private static ImmutableArray<Inline> AndToWhat(MappedArgument to, MappedReply reply) =>
    [
        new Inline.Quiet([RecordStatements.Verb(reply), " ", RecordStatements.Link(to), RecordStatements.Remark(reply)]),
        $"\u00a0{RecordStatements.Clause(to.Argument)}",
    ];
}
