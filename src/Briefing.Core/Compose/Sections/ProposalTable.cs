using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>What the sides propose, as one table.</summary>
internal static class ProposalTable
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var byIssue = c.Map.Parties
            .SelectMany(party => c.Stakeholder(party).Proposals.Select(proposal => (Party: party, Proposal: proposal)))
            .ToLookup(one => one.Proposal.Issue?.Value);
        var numbers = c.Map.Issues.ToDictionary(mapped => mapped.Issue.Id.Value, mapped => mapped.Number, StringComparer.Ordinal);
        TableRow[] rows = [.. c.Debate.Issues.Append(null).SelectMany(Rows)];
        if (rows.Length == 0)
            yield break;

        yield return MajorSection.Heading("proposals", c.Words[PhraseKey.HeadingProposals]);
        yield return new Block.Table(
            c.Words[PhraseKey.TableProposals], [new(1, [c.Words[PhraseKey.ColumnQuestion]]), new(0.72, [c.Words[PhraseKey.ColumnSide]]), new(3, [c.Words[PhraseKey.ColumnProposal]])], [.. rows])
        {
            HasRowHeaders = true,
            IsTight = true,
        };

        IEnumerable<TableRow> Rows(Issue? issue)
        {
            int? number = issue is not null && numbers.TryGetValue(issue.Id.Value, out var found) ? found : null;
            return byIssue[issue?.Id.Value]
                .Select((one, i) => Row(c, Question(c, issue, number, isFirst: i == 0), one.Party, one.Proposal));
        }
    }

    /// <summary>The question, and on paper in the rows after its first only the number.</summary>
    private static string Question(ComposeContext c, Issue? issue, int? number, bool isFirst) =>
        issue is null ? c.Words[PhraseKey.NoQuestion]
        : number is null ? issue.Title
        : isFirst || c.HasViews ? $"{number}\u2002{issue.Title}"
        : $"{number}";

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
        var order = debate.Issues.Select((issue, i) => (issue.Id.Value, i)).ToDictionary(StringComparer.Ordinal);
        return [.. proposals.OrderBy(p => p.Issue is { } issue ? order[issue.Value] : int.MaxValue)];
    }
}
