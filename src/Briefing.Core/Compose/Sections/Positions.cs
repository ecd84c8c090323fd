using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Each side: its position and through whom it is heard; in full, also what it asks for and whom it owes an answer.</summary>
internal static class Positions
{
    /// <summary>The width of the summary in a record, relative to what stands beside it.</summary>
    public const double ShareInFull = 1.2;

    private const double ShareInShort = 1.4;

    public static IEnumerable<Block> Compose(ComposeContext c, bool isInFull)
    {
        yield return MajorSection.Heading("profiles", c.Words[PhraseKey.HeadingSides]);
        foreach (var party in c.Map.Parties)
        {
            var stakeholder = c.Stakeholder(party);
            var name = stakeholder.Name.Value;
            yield return new Block.Heading(3, Anchors.Of(stakeholder), name, [name]) { Party = party, InContents = false };
            yield return new Block.ColumnSet(
            [
                new(
                    isInFull ? ShareInFull : ShareInShort,
                    [new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary))]),
                new(1, [.. Facts(c, party, isInFull)]),
            ]);
        }
    }

    /// <summary>Through whom it is heard; in full, also what it asks for and owes.</summary>
    public static IEnumerable<Block> Facts(ComposeContext c, int party, bool isInFull)
    {
        var stakeholder = c.Stakeholder(party);
        if (stakeholder.HeardThrough is { } through)
            yield return Fact(c, PhraseKey.HeardThrough, Inlines.Of(through));
        if (!isInFull)
            yield break;

        if (stakeholder.Asks is { } asks)
        {
            var label = c.Words.Fill(PhraseKey.AtAsks, ("name", c.ShortNameOf(party)));
            yield return Fact(
                c,
                PhraseKey.AsksFor,
                [
                    .. Inlines.Of(asks.Text),
                    .. c.CiteShort(asks.Citations, new(Anchors.Of(stakeholder), label)),
                    .. c.Notes.Add(
                        label, Anchors.Of(stakeholder), [.. EndnoteContent.Quotations(c, asks.Citations)]),
                ]);
        }

        // A page has a list of them.
        if (c.HasViews)
            yield break;

        if (Owed(c, party) is { Length: > 0 } owed)
            yield return Fact(c, PhraseKey.Owes, [.. ArgumentNumbers.Of(c, owed), c.Words[PhraseKey.FullStop]]);
        if (AskedLater(c, party) is { Length: > 0 } later)
            yield return Fact(c, PhraseKey.AskedLater, [.. ArgumentNumbers.Of(c, later), c.Words[PhraseKey.FullStop]]);
    }

    /// <summary>The arguments that a side owes an answer.</summary>
    public static ImmutableArray<MappedArgument> Owed(ComposeContext c, int party) =>
        [.. c.Map.Arguments.Where(argument => argument.OwedBy.Contains(party))];

    /// <summary>Those that are younger than all its texts.</summary>
    public static ImmutableArray<MappedArgument> AskedLater(ComposeContext c, int party) =>
        [.. c.Map.Arguments.Where(argument => argument.AskedLater.Contains(party))];

    /// <summary>A labelled line on a side.</summary>
    public static Block.Paragraph Fact(ComposeContext c, PhraseKey label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [c.Words.Labelled(label), .. words]);
}
