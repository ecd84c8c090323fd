namespace Briefing.Compose.Sections;

/// <summary>Half a page for each side: its position, and through whom it is heard.</summary>
internal static class PositionsInShort
{
    private const double SummaryShare = 1.4;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("profiles", "The sides");
        foreach (var party in c.Map.Parties)
        {
            var stakeholder = c.Stakeholder(party);
            yield return Heading(c, party);
            yield return new Block.ColumnSet(
            [
                new(SummaryShare, [new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary))]),
                new(1, [.. Facts(c, party)]),
            ]);
        }
    }

    public static Block.Heading Heading(ComposeContext c, int party)
    {
        var stakeholder = c.Stakeholder(party);
        return new(3, Anchors.Of(stakeholder), stakeholder.Name.Value, [stakeholder.Name.Value]) { Party = party, InContents = false };
    }

    private static IEnumerable<Block> Facts(ComposeContext c, int party)
    {
        if (c.Stakeholder(party).HeardThrough is { } through)
            yield return Fact("Heard through", Inlines.Of(through));
    }

    private static Block.Paragraph Fact(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [new Inline.Strong([$"{label}: "]), .. words]);
}
