using Briefing.Model;
using Briefing.Scaffold;

namespace Briefing.Import.Files;

/// <summary>A stakeholder as its file has it.</summary>
internal static class PositionYaml
{
    public static NewNode.Keys Of(Stakeholder stakeholder)
    {
        var keys = new NewKeys()
            .Add("id", stakeholder.Id)
            .Add("name", stakeholder.Name)
            .Add("label", stakeholder.Label)
            .Add("summary", stakeholder.Summary);
        if (stakeholder.InBrief is { } brief)
            keys.Add("in-brief", DebateYaml.KeyPoint(brief));

        keys.Add("heard-through", stakeholder.HeardThrough);
        if (!stakeholder.Stances.IsEmpty)
        {
            var stances = stakeholder.Stances.Select(stance => new NewKey(stance.Issue.Value, Stance(stance)));
            keys.Add("stances", new NewNode.Keys([.. stances]));
        }

        return keys
            .Add("arguments", stakeholder.Arguments, Argument)
            .Add("replies", stakeholder.Replies, Reply)
            .Add("proposals", stakeholder.Proposals, Proposal)
            .Block;
    }

    private static NewNode.Keys Stance(Stance stance) => new NewKeys()
        .Add("answer", stance.Answer)
        .Add("line", stance.Line)
        .Add("mark", stance.Mark)
        .Add(stance.Citations)
        .Block;

    private static NewNode.Keys Argument(Argument argument) => new NewKeys()
        .Add("id", argument.Id)
        .Add("issue", argument.Issue)
        .Add("claim", argument.Claim)
        .Add("grounds", argument.Grounds)
        .Add("warrant", argument.Warrant)
        .Add<Voice>("voice", argument.Voice)
        .Add("hedge", argument.Hedge)
        .Add("note", argument.Note)
        .Add(argument.Outside)
        .Add("against", argument.Against)
        .Add(argument.Citations)
        .Block;

    private static NewNode.Keys Reply(Reply reply) => new NewKeys()
        .Add("to", reply.To.Value.ToString())
        .Add<ReplyKind>("kind", reply.Kind)
        .Add<Basis>("basis", reply.Basis)
        .Add("text", reply.Text)
        .Add("voice", reply.Voice)
        .Add("hedge", reply.Hedge)
        .Add("note", reply.Note)
        .Add(reply.Citations)
        .Block;

    private static NewNode.Keys Proposal(Proposal proposal) => new NewKeys()
        .Add("id", proposal.Id)
        .Add("text", proposal.Text)
        .Add("to", proposal.AddressedTo)
        .Add("issue", proposal.Issue)
        .Add("voice", proposal.Voice)
        .Add(proposal.Citations)
        .Block;
}
