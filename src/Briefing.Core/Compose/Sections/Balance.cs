using Briefing.Check.Balance;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>How many words each stakeholder gets, so that readers can judge the balance.</summary>
internal static class Balance
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(3, Anchors.Section("balance"), c.Words[PhraseKey.HeadingBalance], [c.Words[PhraseKey.HeadingBalance]]);
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                c.Words[PhraseKey.WordsCounted],
            ]);
        yield return new Block.Table(
            c.Words[PhraseKey.TableBalance],
            [
                new(2.6, [c.Words[PhraseKey.ColumnStakeholder]]),
                Numeric(c.Words[PhraseKey.ColumnWords]),
                Numeric(c.Words[PhraseKey.ColumnArguments]),
                Numeric(c.Words[PhraseKey.ColumnReplies]),
                Numeric(c.Words[PhraseKey.ColumnProposals]),
                Numeric(c.Words[PhraseKey.ColumnCitations]),
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
            Figure(c, Words(stakeholder)),
            Figure(c, stakeholder.Arguments.Length),
            Figure(c, stakeholder.Replies.Length),
            Figure(c, stakeholder.Proposals.Length),
            Figure(c, citations),
        ])
        {
            Party = party,
        };
    }

    private static Column Numeric(string title) => new(1, [title]) { IsNumeric = true };

    private static int Words(Stakeholder stakeholder) =>
        stakeholder.Arguments.Sum(a => WordCount.Of(a.Claim) + WordCount.Of(a.Grounds) + WordCount.Of(a.Warrant))
        + stakeholder.Replies.Sum(r => WordCount.Of(r.Text));

    private static ImmutableArray<Block> Figure(ComposeContext c, int figure) => [new Block.Paragraph(ParagraphRole.Cell, [c.Words.Number(figure)])];
}
