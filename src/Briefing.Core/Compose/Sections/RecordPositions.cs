using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Each side: its position, through whom it is heard, what it asks for, whom it owes an answer.</summary>
internal static class RecordPositions
{
    private const double SummaryShare = 1.2;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("profiles", "The sides");
        foreach (var party in c.Map.Parties)
        {
            yield return PositionsInShort.Heading(c, party);
            yield return new Block.ColumnSet(
            [
                new(SummaryShare, [new Block.Paragraph(ParagraphRole.Body, Inlines.Of(c.Stakeholder(party).Summary))]),
                new(1, [.. Facts(c, party)]),
            ]);
        }
    }

    private static IEnumerable<Block> Facts(ComposeContext c, int party)
    {
        var stakeholder = c.Stakeholder(party);
        if (stakeholder.HeardThrough is { } through)
            yield return Fact("Heard through", Inlines.Of(through));
        if (stakeholder.Asks is { } asks)
        {
            yield return Fact(
                "Asks for",
                [
                    .. Inlines.Of(asks.Text),
                    .. c.CiteShort(asks.Citations, new(Anchors.Of(stakeholder), $"{c.ShortNameOf(party)} asks")),
                    .. c.Notes.Add(
                        $"{c.ShortNameOf(party)} asks", Anchors.Of(stakeholder), [.. EndnoteContent.Quotations(c, asks.Citations)]),
                ]);
        }

        MappedArgument[] owed = [.. c.Map.Arguments.Where(argument => argument.OwedBy.Contains(party))];
        if (owed.Length > 0)
            yield return Fact("Owes an answer to", [.. ArgumentNumbers.Of(owed), "."]);
    }

    private static Block.Paragraph Fact(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [new Inline.Strong([$"{label}: "]), .. words]);
}
