namespace Briefing.Compose.Sections;

/// <summary>Contradictions between sources: printed side by side, not resolved.</summary>
internal static class ConflictsBetweenSources
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Conflicts.IsEmpty)
            yield break;

        yield return new Block.Heading(
            2, Anchors.Section("conflicts"), "Conflicts between the sources", ["Conflicts between the sources"]);
        yield return new Block.Paragraph(
            ParagraphRole.Body, ["Where two accounts of one thing do not agree, both are printed and neither is preferred."]);
        yield return new Block.Table(
            "What the sources tell differently",
            [new(1, ["About"]), new(2.6, ["Accounts"])],
            [.. c.Debate.Conflicts.Select(conflict => Row(c, conflict))])
        {
            HasRowHeaders = true,
        };
    }

    private static TableRow Row(ComposeContext c, Conflict conflict)
    {
        var number = c.DerivedAnchors.NumberOf(conflict.About);
        var anchor = c.DerivedAnchors.AnchorOf(conflict.About);
        var place = new CitingPlace(anchor, $"conflict {number}");
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [$"{number}. ", .. Inlines.Of(conflict.About)])],
            [
                new Block.ItemList([.. conflict.Accounts.Select(account => (ListItem)Account(c, account, place))]),
                .. OutsideFacts.Of(ParagraphRole.Cell, conflict.Outside),
            ],
        ])
        {
            Anchor = anchor,
        };
    }

    private static ImmutableArray<Block> Account(ComposeContext c, Account account, CitingPlace place) =>
        [new Block.Paragraph(ParagraphRole.Cell, [.. Inlines.Of(account.Text), .. c.Cite(account.Citations, place)])];
}
