using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>What the sides propose, as one table.</summary>
internal static class ProposalTable
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        TableRow[] rows = [.. c.Debate.Issues.SelectMany(issue => Rows(c, issue)), .. Rows(c, null)];
        if (rows.Length == 0)
            yield break;

        yield return MajorSection.Heading("proposals", c.Words[PhraseKey.HeadingProposals]);
        yield return new Block.Table(
            c.Words[PhraseKey.TableProposals], [new(1, [c.Words[PhraseKey.ColumnQuestion]]), new(0.72, [c.Words[PhraseKey.ColumnSide]]), new(3, [c.Words[PhraseKey.ColumnProposal]])], [.. rows])
        {
            HasRowHeaders = true,
            IsTight = true,
        };
    }

    private static IEnumerable<TableRow> Rows(ComposeContext c, Issue? issue) =>
        c.Map.Parties
            .SelectMany(party => InOrder(c.Stakeholder(party).Proposals, c.Debate).Select(proposal => (Party: party, Proposal: proposal)))
            .Where(one => one.Proposal.Issue?.Value == issue?.Id.Value)
            .Select((one, i) => Row(c, Question(c, issue, isFirst: i == 0), one.Party, one.Proposal));

    /// <summary>The question, and on paper in the rows after its first only the number.</summary>
    private static string Question(ComposeContext c, Issue? issue, bool isFirst) =>
        c.Map.Issues.FirstOrDefault(mapped => mapped.Issue.Id.Value == issue?.Id.Value) is not { } asked
            ? issue?.Title ?? c.Words[PhraseKey.NoQuestion]
            : isFirst || c.HasViews ? $"{asked.Number}\u2002{asked.Issue.Title}"
            : $"{asked.Number}";

    private static TableRow Row(ComposeContext c, string question, int party, Proposal proposal)
    {
        var anchor = c.DerivedAnchors.AnchorOf(proposal.Text);
        var place = new CitingPlace(anchor, c.Words.Fill(PhraseKey.AtProposes, ("name", c.ShortNameOf(party))));
        return new(
        [
            [new Block.Paragraph(ParagraphRole.GridCell, [question])],
            [new Block.Paragraph(ParagraphRole.Cell, [new Inline.PartyName(party, c.ShortNameOf(party))])],
            [
                new Block.Paragraph(
                    ParagraphRole.Cell,
                    [
                        .. proposal.AddressedTo is { } to ? ImmutableArray.Create<Inline>(new Inline.Strong([c.Words.Label(c.Words.Fill(PhraseKey.AddressedTo, ("name", to.Value)))])) : [],
                        .. Inlines.Of(proposal.Text),
                        .. c.CiteShort(proposal.Citations, place, proposal.Voice),
                        .. c.Notes.Add(place.Label, anchor, [.. EndnoteContent.Quotations(c, proposal.Citations)]),
                    ]),
            ],
        ])
        {
            Anchor = anchor,
            Party = party,
            Issue = proposal.Issue?.Value,
        };
    }

    /// <summary>The order in which a stakeholder's proposals are printed and counted: by issue, then as written.</summary>
    public static ImmutableArray<Proposal> InOrder(ImmutableArray<Proposal> proposals, Debate debate)
    {
        var order = debate.Issues.Select(issue => issue.Id.Value).ToList();
        return [.. proposals.OrderBy(p => p.Issue is { } issue ? order.IndexOf(issue.Value) : int.MaxValue)];
    }
}
