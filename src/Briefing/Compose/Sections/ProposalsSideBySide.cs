using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Compose.Sections;

/// <summary>What each stakeholder wants done, next to each other.</summary>
internal static class ProposalsSideBySide
{
    public static IEnumerable<Block> Compose(Composition c)
    {
        var stakeholders = c.Debate.Stakeholders;
        if (stakeholders.All(s => s.Proposals.IsEmpty))
            yield break;

        yield return new Block.Heading(2, Anchors.Section("proposals"), "Proposals side by side", ["Proposals side by side"]);
        yield return new Block.Table(
            "What each stakeholder proposes",
            [
                .. stakeholders.Select((s, party) =>
                    new Column(s.Proposals.IsEmpty ? 1 : 2, [new Inline.Badge(party), s.Name.Value])),
            ],
            [new([.. stakeholders.Select(s => Cell(c, s))])]);
    }

    private static ImmutableArray<Block> Cell(Composition c, Stakeholder stakeholder)
    {
        if (stakeholder.Proposals.IsEmpty)
            return [new Block.Paragraph(ParagraphRole.Silence, ["No proposal in these sources"])];

        return
        [
            new Block.ItemList([.. stakeholder.Proposals.Select((proposal, i) => Item(c, stakeholder, proposal, i + 1))])
            {
                IsNumbered = true,
            },
        ];
    }

    private static ImmutableArray<Block> Item(Composition c, Stakeholder stakeholder, Proposal proposal, int number)
    {
        var place = new CitingPlace(Anchors.Section("proposals"), $"{stakeholder.Label.Value} proposal {number}");
        return
        [
            new Block.Paragraph(
                ParagraphRole.Cell,
                [
                    .. proposal.AddressedTo is { } to ? ImmutableArray.Create<Inline>(new Inline.Strong([$"To {to.Value}: "])) : [],
                    .. Composition.Prose(proposal.Text),
                    .. Composition.InVoice(proposal.Voice),
                    .. c.Cite(proposal.Citations, place),
                ]),
        ];
    }
}
