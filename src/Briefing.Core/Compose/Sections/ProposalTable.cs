using Briefing.Compose.Lengths;

namespace Briefing.Compose.Sections;

/// <summary>What the sides propose, as one table.</summary>
internal static class ProposalTable
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        TableRow[] rows = [.. c.Debate.Issues.SelectMany(issue => Rows(c, issue)), .. Rows(c, null)];
        if (rows.Length == 0)
            yield break;

        yield return BriefingComposer.Heading("proposals", "What they propose");
        yield return new Block.Table("Proposals of each side, by question", [new(1, ["Side"]), new(4, ["Proposal"])], [.. rows])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
    }

    private static IEnumerable<TableRow> Rows(ComposeContext c, Issue? issue)
    {
        TableRow[] rows =
        [
            .. from party in c.Map.Parties
               from proposal in c.Stakeholder(party).Proposals
               where proposal.Issue?.Value == issue?.Id.Value
               select Row(c, party, proposal),
        ];
        return rows.Length == 0
            ? []
            : rows.Prepend(new([]) { Title = issue is null ? ["On no single question"] : [issue.Title] });
    }

    private static TableRow Row(ComposeContext c, int party, Proposal proposal)
    {
        var anchor = c.DerivedAnchors.AnchorOf(proposal.Text);
        var place = new CitingPlace(anchor, $"{c.ShortNameOf(party)} proposes");
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [new Inline.PartyName(party, c.ShortNameOf(party))])],
            [
                new Block.Paragraph(
                    ParagraphRole.Cell,
                    [
                        .. proposal.AddressedTo is { } to ? ImmutableArray.Create<Inline>(new Inline.Strong([$"To {to.Value}: "])) : [],
                        .. Inlines.Of(proposal.Text),
                        .. c.CiteShort(proposal.Citations, place),
                    ]),
            ],
        ])
        {
            Anchor = anchor,
            Party = party,
        };
    }
}
