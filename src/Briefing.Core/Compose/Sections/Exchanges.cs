using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Composes arguments and their replies.</summary>
internal static class Exchanges
{
    public static Exchange Compose(ComposeContext c, MappedArgument argument) =>
        new(Argument(c, argument), [.. argument.Replies.Select(reply => Reply(c, argument, reply))]);

    public static Inline.Reference Link(MappedArgument argument) =>
        new(Anchors.Of(argument), $"Argument {argument.Number}", [argument.Number]);

    /// <summary>A link to a reply, with the given text.</summary>
    public static Inline.Reference Link(
        ComposeContext c, MappedArgument argument, MappedReply reply, ImmutableArray<Inline> content) =>
        new(
            Anchors.Reply(c.Stakeholder(reply.From), reply),
            $"Reply of {c.NameOf(reply.From)} to {argument.Number}",
            content);

    public static Statement Argument(ComposeContext c, MappedArgument mapped)
    {
        var argument = mapped.Argument;
        var place = new CitingPlace(Anchors.Of(mapped), mapped.Number);
        return new(
            Anchors.Of(mapped),
            mapped.Owner,
            [new Inline.Badge(mapped.Owner), new Inline.Strong([c.NameOf(mapped.Owner)]), $" {mapped.Number}"],
            [
                new Block.Paragraph(ParagraphRole.Claim, Inlines.Of(argument.Claim)),
                .. Detail("Grounds: ", argument.Grounds),
                .. Detail("Warrant: ", argument.Warrant),
                .. Detail("Hedge in the source: ", argument.Hedge),
                .. Detail("Editors’ note: ", argument.Note),
                .. OutsideFacts.Of(ParagraphRole.Detail, argument.Outside),
                Evidence(c, argument.Voice.Value, argument.Citations, place),
                .. Unanswered(c, mapped),
                .. Replies(c, mapped),
            ])
        {
            Voice = argument.Voice.Value,
            IsUnanswered = mapped.IsUnanswered,
        };
    }

    private static Statement Reply(ComposeContext c, MappedArgument argument, MappedReply mapped)
    {
        var reply = mapped.Reply;
        var from = c.Stakeholder(mapped.From);
        var anchor = Anchors.Reply(from, mapped);
        var place = new CitingPlace(anchor, $"{from.Label.Value} to {argument.Number}");
        return new(
            anchor,
            mapped.From,
            [
                new Inline.Badge(mapped.From),
                new Inline.Strong([from.Name.Value]),
                $" {Terms.Verb(reply.Kind.Value)} ",
                Link(argument),
            ],
            [
                new Block.Paragraph(ParagraphRole.Reply, Inlines.Of(mapped.Text)),
                .. Detail("Hedge in the source: ", mapped.Hedge),
                .. Detail("Editors’ note: ", mapped.Note),
                new Block.Paragraph(ParagraphRole.Evidence, [Basis(c, argument.Argument, mapped)]),
                Evidence(c, mapped.Voice?.Value, mapped.Citations, place),
            ])
        {
            Reply = reply.Kind.Value,
            Voice = mapped.Voice?.Value,
        };
    }

    /// <summary>Names the addressees of an argument who do not answer it.</summary>
    private static ImmutableArray<Block> Unanswered(ComposeContext c, MappedArgument argument)
    {
        var silent = argument.OwedBy.Where(party => argument.Replies.All(reply => reply.From != party)).ToArray();
        return argument.Argument.Against.IsEmpty || silent.Length == 0
            ? []
            : [new Block.Paragraph(ParagraphRole.Silence, [$"Addressed to {c.Names(silent)}: no reply in these sources."])];
    }

    /// <summary>Where its replies are, on this page or a later one, and how many are left out.</summary>
    private static IEnumerable<Block> Replies(ComposeContext c, MappedArgument argument)
    {
        if (argument.Replies.Length > 0)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Evidence,
                [
                    "Replies: ",
                    .. argument.Replies.SelectMany(IEnumerable<Inline> (reply, i) =>
                    [
                        i == 0 ? "" : ", ",
                        Link(c, argument, reply, [new Inline.Badge(reply.From), Terms.Verb(reply.Reply.Kind.Value)]),
                    ]),
                ]);
        }

        if (argument.RepliesLeftOut > 0)
        {
            var count = argument.RepliesLeftOut;
            yield return new Block.Paragraph(
                ParagraphRole.Silence,
                [$"{Terms.Count(count, "reply", "replies")} by others {(count == 1 ? "is" : "are")} left out."]);
        }
    }

    private static string Basis(ComposeContext c, Argument argument, MappedReply reply) =>
        reply.Reply.Basis.Value == Model.Vocabulary.Basis.Explicit
            ? reply.Reply.Kind.Value == ReplyKind.Concede
                ? "Explicit: the source itself relates it to this argument."
                : "Explicit: the source itself sets it against this argument."
            : $"Juxtaposed by the editors: argument in {Dates(c, argument.Citations)}; reply in {Dates(c, reply.Citations)}.";

    private static string Dates(ComposeContext c, ImmutableArray<Citation> citations) =>
        Terms.List(
        [
            .. citations.Select(c.SourceOf).DistinctBy(s => s.Id.Value)
                .Select(source => $"{source.Label.Value} ({Dating(source, c.Debate.Watershed)})"),
        ]);

    private static string Dating(Source source, Watershed? watershed)
    {
        var date = Terms.Date(source);
        return source.StampAgainst(watershed) is not { } stamp ? date
            // A publication date can be later than what the author knew; without the date, that would look like an error.
            : source.Dated is { } dated && watershed?.SideOf(dated) is { } side && side != stamp
                ? $"printed {date}, written {Terms.Of(stamp)}"
            : $"{date}, {Terms.Of(stamp)}";
    }

    private static Block.Paragraph Evidence(
        ComposeContext c, Voice? voice, ImmutableArray<Citation> citations, CitingPlace place) =>
        new(
            ParagraphRole.Evidence,
            [
                .. voice is { } known ? ImmutableArray.Create<Inline>($"{Terms.Of(known)}: ") : [],
                .. c.Evidence(citations, place),
            ]);

    private static IEnumerable<Block> Detail(string label, Prose? text) =>
        text is { } given
            ? [new Block.Paragraph(ParagraphRole.Detail, [new Inline.Strong([label]), .. Inlines.Of(given)])]
            : [];
}
