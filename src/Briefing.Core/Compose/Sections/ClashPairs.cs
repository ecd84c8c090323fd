using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Composes clashes as pairs of columns.</summary>
internal static class ClashPairs
{
    /// <param name="inBrief">
    /// Whether to prefer the short form of every statement, and leave the numbers out. Otherwise the first statement of a
    /// column is in full, what supports it in short.
    /// </param>
    /// <param name="shown">Arguments that an earlier clash on the same issue prints.</param>
    public static Block.Pairs Of(ComposeContext c, Clash clash, bool inBrief, IReadOnlySet<ArgumentReference>? shown = null) =>
        new(
            c.Words.Fill(PhraseKey.PairsClash, ("question", clash.Issue.Issue.Question.Value)),
            [new(Column(c, clash.Left, inBrief, shown), Column(c, clash.Right, inBrief, shown))]);

    /// <summary>
    /// Some sides of a column, the first with some statements and the others with one. One of them says what the column leaves
    /// open.
    /// </summary>
    public static ImmutableArray<ClashStatement> Shortened(ImmutableArray<ClashStatement> column, int sides, int statements)
    {
        var said = column.GroupBy(one => one.Party).Take(sides).SelectMany((own, i) => own.Take(i == 0 ? statements : 1)).ToArray();
        var open = column
            .SelectMany(one => one.Owes.Select(owed => (one.Party, Owed: owed)))
            .Where(one => said.Any(kept => kept.Party == one.Party))
            .OrderBy(one => one.Owed.Argument.Open is null)
            .Take(1)
            .ToArray();
        return
        [
            .. said.Select((one, i) => one with
            {
                Owes = said.Skip(i + 1).Any(later => later.Party == one.Party)
                    ? []
                    : [.. open.Where(owed => owed.Party == one.Party).Select(owed => owed.Owed)],
            }),
        ];
    }

    /// <summary>Whether a column says what it leaves open.</summary>
    public static bool IsOpen(ImmutableArray<ClashStatement> column) => column.Any(said => !said.Owes.IsEmpty);

    /// <summary>A column that does not.</summary>
    public static ImmutableArray<ClashStatement> Closed(ImmutableArray<ClashStatement> column) =>
        [.. column.Select(said => said with { Owes = [] })];

    private static ImmutableArray<Statement> Column(
        ComposeContext c, ImmutableArray<ClashStatement> statements, bool inBrief, IReadOnlySet<ArgumentReference>? shown)
    {
        var result = ImmutableArray.CreateBuilder<Statement>();
        for (var start = 0; start < statements.Length;)
        {
            // What one side says in a row is one statement.
            var end = start + 1;
            while (end < statements.Length && statements[end].Party == statements[start].Party)
                end++;

            result.Add(Statement(c, statements[start..end], inBrief, isFirst: start == 0, shown));
            start = end;
        }

        return result.ToImmutable();
    }

    private static Statement Statement(
        ComposeContext c, ImmutableArray<ClashStatement> said, bool inBrief, bool isFirst, IReadOnlySet<ArgumentReference>? shown)
    {
        var first = said[0];
        return new(
            IsShown(first, shown) ? null : AnchorOf(c, first),
            first.Party,
            Heading(c, said, inBrief, shown),
            [
                .. said.Where(one => !IsShown(one, shown)).Select((one, i) =>
                    Text(c, one, isShort: inBrief || !isFirst || i > 0, hasVoice: !inBrief) with
                    {
                        Anchor = i == 0 ? null : AnchorOf(c, one),
                    }),
                .. said.SelectMany(one => one.Owes).DistinctBy(a => a.Reference).Select(owed => Open(c, owed, inBrief)),
            ])
        {
            Reply = first.Kind,
            Voice = first.Voice.Given(),
            IsUnanswered = first.Argument?.IsUnanswered ?? false,
        };
    }

    private static ImmutableArray<Inline> Heading(
        ComposeContext c, ImmutableArray<ClashStatement> said, bool inBrief, IReadOnlySet<ArgumentReference>? shown)
    {
        var party = said[0].Party;
        var details = inBrief
            ? said.Select(one => KindOf(c, one)).Distinct()
            : said.Select(one => $"{one.Argument?.Number} {KindOf(c, one)}{(IsShown(one, shown) ? c.Words.InBrackets(PhraseKey.PrintedBefore) : "")}".Trim());
        var detail = string.Join(c.Words[PhraseKey.Comma], details.Where(words => words.Length > 0));
        var name = new Inline.PartyName(party, c.ShortNameOf(party));
        return detail.Length == 0 ? [name] : [name, new Inline.Quiet([$"  {detail}"])];
    }

    /// <summary>The kind of reply, who sets it against the other column, and whether it was written before; empty if none.</summary>
    private static string KindOf(ComposeContext c, ClashStatement said) => said.Kind is { } kind
        ? c.Words.Of(kind) + (said.IsJuxtaposed ? Terms.EditorsSign : "")
            + (said.Reply is { IsOlder: true } ? c.Words[PhraseKey.Comma] + c.Words[PhraseKey.WrittenBefore] : "")
        : "";

    private static Block.Paragraph Text(ComposeContext c, ClashStatement said, bool isShort, bool hasVoice)
    {
        var text = isShort ? said.InBrief ?? said.Text : said.Text;
        var place = new CitingPlace(AnchorOf(c, said), said.Argument?.Number ?? c.Words.Fill(PhraseKey.AtInReply, ("name", c.ShortNameOf(said.Party))));
        return new(ParagraphRole.Claim, [.. Inlines.Of(text), .. c.CiteShort(said.Citations, place, hasVoice ? said.Voice : null)]);
    }

    private static bool IsShown(ClashStatement said, IReadOnlySet<ArgumentReference>? shown) =>
        said.Argument is { } argument && shown is not null && shown.Contains(argument.Reference);

    private static Block.Paragraph Open(ComposeContext c, MappedArgument owed, bool inBrief)
    {
        ImmutableArray<Inline> words = owed.Argument.Open is { } open ? [open.Value]
            : inBrief ? [c.Words.Fill(PhraseKey.OpenArgument, ("name", c.NameOf(owed.Owner)))]
            : [c.Words.Fill(PhraseKey.OpenNumber, ("number", owed.Number), ("name", c.ShortNameOf(owed.Owner)))];
        return new(ParagraphRole.Open, [c.Words.Labelled(PhraseKey.Open), .. words, c.Words[PhraseKey.FullStop]]);
    }

    /// <summary>An argument on another issue is here as a reply; its own anchor is with its issue.</summary>
    private static string AnchorOf(ComposeContext c, ClashStatement said) =>
        said.Argument is { } argument && (c.HasEveryArgument || !(said.Reply is { } reply && IsOnOtherIssue(c, argument, reply)))
            ? Anchors.Of(argument)
            : Anchors.Reply(c.Stakeholder(said.Party), said.Reply!);

    private static bool IsOnOtherIssue(ComposeContext c, MappedArgument argument, MappedReply reply) =>
        c.Map.Find(reply.Reply.To.Value) is { } answered && answered.Argument.Issue.Value != argument.Argument.Issue.Value;
}
