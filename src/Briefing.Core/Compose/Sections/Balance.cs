namespace Briefing.Compose.Sections;

/// <summary>How many words each stakeholder gets, so that readers can judge the balance.</summary>
internal static class Balance
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(3, Anchors.Section("balance"), "Balance", ["Balance"]);
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                "Words are those of claims, grounds, warrants and replies as printed here. The sources give some "
                + "stakeholders more room than others; the figures show it.",
            ]);
        yield return new Block.Table(
            "Words, arguments, replies, proposals and citations of each stakeholder",
            [
                new(2.6, ["Stakeholder"]),
                Numeric("Words"),
                Numeric("Arguments"),
                Numeric("Replies"),
                Numeric("Proposals"),
                Numeric("Citations"),
            ],
            [.. c.Map.Speakers.Select(party => Row(c, party))])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
    }

    private static TableRow Row(ComposeContext c, int party)
    {
        var stakeholder = c.Stakeholder(party);
        var citations = stakeholder.Arguments.Sum(a => a.Citations.Length)
            + stakeholder.Replies.Sum(r => r.Citations.Length)
            + stakeholder.Proposals.Sum(p => p.Citations.Length);
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, c.PartyLink(party))],
            Figure(Words(stakeholder)),
            Figure(stakeholder.Arguments.Length),
            Figure(stakeholder.Replies.Length),
            Figure(stakeholder.Proposals.Length),
            Figure(citations),
        ])
        {
            Party = party,
        };
    }

    private static Column Numeric(string title) => new(1, [title]) { IsNumeric = true };

    private static int Words(Stakeholder stakeholder) =>
        stakeholder.Arguments.Sum(a => Count(a.Claim.Value) + Count(a.Grounds?.Value) + Count(a.Warrant?.Value))
        + stakeholder.Replies.Sum(r => Count(r.Text?.Value));

    private static int Count(string? text) =>
        text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;

    private static ImmutableArray<Block> Figure(int figure) => [new Block.Paragraph(ParagraphRole.Cell, [$"{figure}"])];
}
