using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

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
            yield return new Block.Paragraph(ParagraphRole.Meta, [c.Words.PairedByEditors()]);
    }

    /// <summary>Who owes how many answers, each a link to the list.</summary>
    private static ImmutableArray<Inline> LeftOpen(ComposeContext c)
    {
        var owing = c.Map.Parties.Select(party => (Party: party, Count: Positions.Owed(c, party).Length)).Where(one => one.Count > 0).ToArray();
        return owing.Length == 0
            ? []
            :
            [
                c.Words.Labelled(PhraseKey.LeftOpen),
                .. owing.SelectMany(IEnumerable<Inline> (one, i) =>
                [
                    i == 0 ? "" : c.Words[PhraseKey.Semicolon],
                    new Inline.Reference(
                        Anchors.Owed(c.Stakeholder(one.Party)),
                        c.Words.Fill(PhraseKey.LinkOwed, ("name", c.NameOf(one.Party))),
                        [c.Words.Count(PhraseKey.LeftOpenOne, one.Count, ("name", c.ShortNameOf(one.Party)))]),
                ]),
                c.Words[PhraseKey.FullStop],
                c.Map.Arguments.Any(argument => argument.OwedBy.Length > 1)
                    ? c.Words[PhraseKey.SentenceSpace] + c.Words[PhraseKey.LeftOpenSeveral]
                    : "",
                .. c.Map.Parties.Except(owing.Select(one => one.Party)).SelectMany(party => OwesNone(c, party)),
            ];
    }

    /// <summary>Why a side is not named, if it is asked at all.</summary>
    private static IEnumerable<Inline> OwesNone(ComposeContext c, int party) => Positions.AskedLater(c, party).Length is > 0 and var count
        ? [c.Words[PhraseKey.SentenceSpace] + c.Words.Count(PhraseKey.OwesNone, count, ("name", c.ShortNameOf(party)))]
        : [];

    private static Block.Fold Replies(ComposeContext c, int from, int to, ImmutableArray<(MappedArgument To, MappedReply Reply)> replies) =>
        new(
            c.Words.Fill(
                PhraseKey.RepliesFromTo,
                ("name", c.NameOf(from)), ("other", c.NameOf(to)), ("replies", c.Words.Count(PhraseKey.CountReplies, replies.Length))),
            Length.Record,
            [
                new Block.ItemList(
                [
                    .. replies.Select(one => new ListItem(
                    [
                        new Block.Paragraph(ParagraphRole.Short, Answer(c, one.Reply)),
                        new Block.Paragraph(ParagraphRole.Short, AndToWhat(c, one.To, one.Reply)),
                    ])),
                ]),
            ])
        {
            Anchor = Anchors.Replies(c.Stakeholder(from), c.Stakeholder(to)),
        };

    private static ImmutableArray<Inline> Answer(ComposeContext c, MappedReply reply) => c.Map.ReplyingArgument(reply) is { } own
        ? [RecordStatements.Link(c, own), $"\u00a0{RecordStatements.Clause(own.Argument)}"]
        : [new Inline.Reference(Anchors.Reply(c.Stakeholder(reply.From), reply), c.Words[PhraseKey.LinkReply], [reply.Text.Plain.TrimEnd('.')])];

    private static ImmutableArray<Inline> AndToWhat(ComposeContext c, MappedArgument to, MappedReply reply) =>
    [
        new Inline.Quiet(
        [
            .. c.Words.Inlines(
                PhraseKey.ReplyTo, ("kind", [RecordStatements.Verb(c, reply)]), ("number", [RecordStatements.Link(c, to)])),
            RecordStatements.Remark(c, reply),
        ]),
        $"\u00a0{RecordStatements.Clause(to.Argument)}",
    ];
}
