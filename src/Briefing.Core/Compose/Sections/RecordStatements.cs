using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Composes arguments and replies in full, each once in a record.</summary>
internal static class RecordStatements
{
    public static Statement Argument(ComposeContext c, MappedArgument mapped, MappedReply? asReply = null)
    {
        var argument = mapped.Argument;
        var anchor = Anchors.Of(mapped);
        var notes = c.Notes.Add(
            mapped.Number,
            anchor,
            [
                .. EndnoteContent.Quotations(c, argument.Citations),
                .. EndnoteContent.Labelled(c, PhraseKey.Hedge, argument.Hedge),
                .. EndnoteContent.Labelled(c, PhraseKey.Note, argument.Note),
                .. EndnoteContent.Outside(c, argument.Outside),
            ]);
        return new(
            anchor,
            mapped.Owner,
            Heading(c, mapped.Owner, mapped.Number, asReply, asReply is null || !c.HasViews ? null : c.Map.Find(asReply.Reply.To.Value)?.Number),
            [
                new Block.Paragraph(
                    ParagraphRole.Claim,
                    [
                        .. Inlines.Of(argument.Claim),
                        .. c.CiteShort(argument.Citations, new(anchor, mapped.Number), argument.Voice),
                        .. notes,
                    ]),
                .. Detail(c, PhraseKey.Grounds, argument.Grounds),
                .. Detail(c, PhraseKey.Warrant, argument.Warrant),
                .. LeftOut(c, mapped),
            ])
        {
            Reply = asReply?.Reply.Kind.Value,
            Voice = argument.Voice.Given(),
            IsUnanswered = mapped.IsUnanswered,
        };
    }

    /// <summary>A reply with a text of its own.</summary>
    public static Statement Reply(ComposeContext c, MappedArgument to, MappedReply mapped)
    {
        var from = c.Stakeholder(mapped.From);
        var anchor = Anchors.Reply(from, mapped);
        var label = c.Words.Fill(PhraseKey.AtReply, ("name", c.ShortNameOf(mapped.From)), ("number", to.Number));
        var notes = c.Notes.Add(
            label,
            anchor,
            [
                .. EndnoteContent.Quotations(c, mapped.Citations),
                .. EndnoteContent.Labelled(c, PhraseKey.Hedge, mapped.Hedge),
                .. EndnoteContent.Labelled(c, PhraseKey.Note, mapped.Note),
            ]);
        return new(
            anchor,
            mapped.From,
            Heading(c, mapped.From, null, mapped),
            [
                new Block.Paragraph(
                    ParagraphRole.Reply,
                    [
                        .. Inlines.Of(mapped.Text),
                        .. c.CiteShort(mapped.Citations, new(anchor, label), mapped.Voice),
                        .. notes,
                    ]),
            ])
        {
            Reply = mapped.Reply.Kind.Value,
            Voice = mapped.Voice.Given(),
        };
    }

    /// <summary>An argument that is printed elsewhere, by its number; on a screen, where a reader does not see that place, also in short.</summary>
    /// <param name="where">As printed: "above".</param>
    public static Statement Pointer(ComposeContext c, MappedArgument argument, string where, MappedReply? asReply = null) =>
        new(
            null,
            argument.Owner,
            [
                new Inline.PartyName(argument.Owner, c.ShortNameOf(argument.Owner)),
                new Inline.Quiet(["  ", Link(c, argument), asReply is null ? "" : $" {Kind(c, asReply)}", c.Words.InBrackets(where)]),
            ],
            c.HasViews ? [new Block.Paragraph(ParagraphRole.Reply, InBrief(argument.Argument))] : [])
        {
            Reply = asReply?.Reply.Kind.Value,
        };

    /// <summary>The claim in a sentence.</summary>
    public static ImmutableArray<Inline> InBrief(Argument argument) => Inlines.Of(Brief(argument));

    /// <summary>The same without its full stop, for use within another sentence.</summary>
    public static string Clause(Argument argument) => Brief(argument).Plain.TrimEnd('.');

    private static Prose Brief(Argument argument) => argument.InBrief ?? argument.Claim;

    public static Inline.Reference Link(ComposeContext c, MappedArgument argument) =>
        new(Anchors.Of(argument), c.Words.Fill(PhraseKey.AtArgument, ("number", argument.Number)), [argument.Number]);

    /// <param name="target">The number of what it answers, to be named.</param>
    private static ImmutableArray<Inline> Heading(ComposeContext c, int party, string? number, MappedReply? reply, string? target = null) =>
    [
        new Inline.PartyName(party, c.ShortNameOf(party)),
        new Inline.Quiet(
        [
            $"  {number}",
            reply is null ? ""
                : target is null ? $" {Kind(c, reply)}"
                : $" {c.Words.Fill(PhraseKey.ReplyTo, ("kind", Kind(c, reply)), ("number", target))}",
        ]),
    ];

    /// <summary>The kind of a reply, who sets it against the argument, and whether it was written before it.</summary>
    private static string Kind(ComposeContext c, MappedReply reply) => Verb(c, reply) + Remark(c, reply);

    /// <summary>The kind of a reply, and who sets it against the argument.</summary>
    public static string Verb(ComposeContext c, MappedReply reply) =>
        $"{c.Words.Of(reply.Reply.Kind.Value)}{(reply.Reply.Basis.Value == Basis.Juxtaposed ? Terms.EditorsSign : "")}";

    /// <returns>Empty if there is none.</returns>
    public static string Remark(ComposeContext c, MappedReply reply) =>
        reply.IsOlder ? c.Words[PhraseKey.Comma] + c.Words[PhraseKey.WrittenBeforeIt] : "";

    private static IEnumerable<Block> Detail(ComposeContext c, PhraseKey label, Prose? text) =>
        text is null ? [] : [new Block.Paragraph(ParagraphRole.Detail, [c.Words.Labelled(label), .. Inlines.Of(text)])];

    private static IEnumerable<Block> LeftOut(ComposeContext c, MappedArgument argument) => argument.RepliesLeftOut == 0
        ? []
        : [new Block.Paragraph(ParagraphRole.Silence, [c.Words.Count(PhraseKey.RepliesLeftOut, argument.RepliesLeftOut)])];
}
