using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Half a page for each side: its position, through whom it is heard, what it leaves open.</summary>
internal static class PositionsInShort
{
    private const double SummaryShare = 1.4;
    private const int MaxOpen = 1;

    // In characters.
    private const int MaxThrough = 150;

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
            yield return Fact("Heard through", Inlines.Sentences(through, MaxThrough));

        MappedArgument[] owed = [.. c.Map.Arguments.Where(argument => argument.OwedBy.Contains(party))];
        MappedArgument[] told = [.. owed.Where(argument => argument.Argument.Open is not null).Take(MaxOpen)];
        if (told.Length > 0)
        {
            yield return Fact(
                "Leaves open",
                [
                    .. told.SelectMany(IEnumerable<Inline> (argument, i) =>
                        [i == 0 ? "" : "; ", argument.Argument.Open!.Value, new Inline.Quiet([$"\u00a0{argument.Number}"])]),
                    owed.Length == told.Length ? "." : $"; and {owed.Length - told.Length} more in the record.",
                ]);
        }
    }

    private static Block.Paragraph Fact(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [new Inline.Strong([$"{label}: "]), .. words]);
}
