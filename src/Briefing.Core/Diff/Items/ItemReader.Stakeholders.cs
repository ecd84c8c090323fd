using Briefing.Model;

namespace Briefing.Diff.Items;

/// <content>What the position files hold.</content>
internal sealed partial class ItemReader
{
    private Item OfStakeholder(Stakeholder stakeholder) => new(ItemKind.Stakeholder, names.Stakeholder(stakeholder.Id))
    {
        Label = $"stakeholder '{stakeholder.Id}'",
        Main = stakeholder.Name.Value,
        Fields = new FieldList()
            .Prose("name", stakeholder.Name)
            .Word("label", stakeholder.Label)
            .Prose("summary", stakeholder.Summary)
            .Prose("heard through", stakeholder.HeardThrough)
            .Fields,
        Parts =
        [
            .. stakeholder.InBrief is { } brief
                ? [OfText(ItemKind.KeyPoint, "position in brief", brief.Text, brief.Citations)]
                : ImmutableArray<Item>.Empty,
            .. stakeholder.Stances.Select(OfStance),
            .. stakeholder.Arguments.Select(argument => OfArgument(stakeholder, argument)),
            .. stakeholder.Replies.Select(OfReply),
            .. stakeholder.Proposals.Select(OfProposal),
        ],
    };

    private Item OfStance(Stance stance) => new(ItemKind.Stance, names.Issue(stance.Issue))
    {
        Label = $"stance on '{names.Issue(stance.Issue)}'",
        Main = $"{stance.Answer}: {stance.Line}",
        Fields = new FieldList()
            .Prose("answer", stance.Answer)
            .Prose("line", stance.Line)
            .Choice("mark", stance.Mark)
            .Fields,
        Parts = OfCitations(stance.Citations),
    };

    private Item OfArgument(Stakeholder stakeholder, Argument argument)
    {
        var id = names.Argument(new(stakeholder.Id.Value, argument.Id.Value)).Argument;
        return new(ItemKind.Argument, id)
        {
            Label = $"argument '{argument.Id}'",
            Main = argument.Claim.Value,
            Fields = new FieldList()
                .Word("issue", names.Issue(argument.Issue))
                .Prose("claim", argument.Claim)
                .Prose("warrant", argument.Warrant)
                .Prose("grounds", argument.Grounds)
                .Choice<Voice>("voice", argument.Voice)
                .Prose("hedge", argument.Hedge)
                .Prose("note", argument.Note)
                .Outside(argument.Outside)
                .Words("against", argument.Against.Select(names.Stakeholder))
                .Fields,
            Parts = OfCitations(argument.Citations),
        };
    }

    private Item OfReply(Reply reply)
    {
        var to = names.Argument(reply.To.Value);
        return new(ItemKind.Reply, $"{to} {reply.Text}")
        {
            Label = $"reply to '{to}'",
            Main = reply.Text.Value,
            Fields = new FieldList()
                .Word("to", to.ToString())
                .Choice<ReplyKind>("kind", reply.Kind)
                .Choice<Basis>("basis", reply.Basis)
                .Prose("text", reply.Text)
                .Choice("voice", reply.Voice)
                .Prose("hedge", reply.Hedge)
                .Prose("note", reply.Note)
                .Fields,
            Parts = OfCitations(reply.Citations),
        };
    }

    private Item OfProposal(Proposal proposal) => new(ItemKind.Proposal, proposal.Text.Value)
    {
        Label = "proposal",
        Main = proposal.Text.Value,
        Fields = new FieldList()
            .Prose("text", proposal.Text)
            .Prose("addressed to", proposal.AddressedTo)
            .Word("issue", proposal.Issue is { } issue ? names.Issue(issue) : null)
            .Choice("voice", proposal.Voice)
            .Fields,
        Parts = OfCitations(proposal.Citations),
    };
}
