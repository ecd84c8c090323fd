using Briefing.Compose.Lengths;

namespace Briefing.Compose.Sections;

/// <summary>Half a page for each side: its position, through whom it is heard, what it leaves open.</summary>
internal static class PositionsInShort
{
    private const double SummaryShare = 1.4;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return BriefingComposer.Heading("profiles", "The sides");
        foreach (var party in c.Map.Parties)
        {
            var stakeholder = c.Stakeholder(party);
            yield return new Block.Heading(3, Anchors.Of(stakeholder), stakeholder.Name.Value, [stakeholder.Name.Value])
            {
                Party = party,
                InContents = false,
            };
            yield return new Block.ColumnSet(
            [
                new(SummaryShare, [new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary))]),
                new(1, [.. Facts(c, party)]),
            ]);
        }
    }

    private static IEnumerable<Block> Facts(ComposeContext c, int party)
    {
        if (c.Stakeholder(party).HeardThrough is { } through)
            yield return Fact("Heard through", Inlines.Of(through));

        if (c.Map.Arguments.Where(argument => argument.OwedBy.Contains(party)).ToArray() is { Length: > 0 } owed)
        {
            yield return Fact(
                "Owes an answer to",
                [
                    .. owed.SelectMany(IEnumerable<Inline> (argument, i) =>
                        [i == 0 ? "" : ", ", new Inline.PartyMark(argument.Owner), $"\u00a0{argument.Number}"]),
                    ".",
                ]);
        }
    }

    private static Block.Paragraph Fact(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [new Inline.Strong([$"{label}: "]), .. words]);
}
