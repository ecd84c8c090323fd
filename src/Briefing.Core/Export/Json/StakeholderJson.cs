using System.Text.Json;
using Briefing.Model;

namespace Briefing.Export.Json;

/// <summary>A position file as data.</summary>
internal static class StakeholderJson
{
    public static void Write(Utf8JsonWriter json, Stakeholder stakeholder)
    {
        json.WriteStartObject();
        json.WriteText("id", stakeholder.Id);
        json.WriteText("name", stakeholder.Name);
        json.WriteText("label", stakeholder.Label);
        json.WriteText("summary", stakeholder.Summary);
        if (stakeholder.InBrief is { } brief)
        {
            json.WritePropertyName("inBrief");
            json.WriteKeyPoint(brief);
        }

        json.WriteText("heardThrough", stakeholder.HeardThrough);
        json.WriteList("stances", stakeholder.Stances, WriteStance);
        json.WriteList("arguments", stakeholder.Arguments, (writer, a) => WriteArgument(writer, stakeholder, a));
        json.WriteList("replies", stakeholder.Replies, (writer, r) => WriteReply(writer, stakeholder, r));
        json.WriteList("proposals", stakeholder.Proposals, WriteProposal);
        json.WriteEndObject();
    }

    private static void WriteStance(Utf8JsonWriter json, Stance stance)
    {
        json.WriteStartObject();
        json.WriteText("issue", stance.Issue);
        json.WriteText("answer", stance.Answer);
        json.WriteText("line", stance.Line);
        if (stance.Mark is { } mark)
            json.WriteString("mark", JsonWords.Of(mark.Value));
        json.WriteCitations(stance.Citations);
        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, Stakeholder stakeholder, Argument argument)
    {
        json.WriteStartObject();
        json.WriteText("id", argument.Id);
        json.WriteString("reference", $"{stakeholder.Id.Value}/{argument.Id.Value}");
        json.WriteText("issue", argument.Issue);
        json.WriteText("claim", argument.Claim);
        json.WriteText("warrant", argument.Warrant);
        json.WriteText("grounds", argument.Grounds);
        json.WriteVoice(argument.Voice);
        json.WriteText("hedge", argument.Hedge);
        json.WriteText("note", argument.Note);
        json.WriteOutside(argument.Outside);
        json.WriteList("against", argument.Against, (writer, id) => writer.WriteStringValue(id.Value));
        json.WriteCitations(argument.Citations);
        json.WriteEndObject();
    }

    private static void WriteReply(Utf8JsonWriter json, Stakeholder stakeholder, Reply reply)
    {
        json.WriteStartObject();
        json.WriteText("from", stakeholder.Id);
        json.WriteString("to", reply.To.Value.ToString());
        json.WriteString("kind", JsonWords.Of(reply.Kind.Value));
        json.WriteString("basis", JsonWords.Of(reply.Basis.Value));
        json.WriteText("text", reply.Text);
        json.WriteVoice(reply.Voice);
        json.WriteText("hedge", reply.Hedge);
        json.WriteText("note", reply.Note);
        json.WriteCitations(reply.Citations);
        json.WriteEndObject();
    }

    private static void WriteProposal(Utf8JsonWriter json, Proposal proposal)
    {
        json.WriteStartObject();
        json.WriteText("id", proposal.Id);
        json.WriteText("text", proposal.Text);
        json.WriteText("to", proposal.AddressedTo);
        json.WriteText("issue", proposal.Issue);
        json.WriteVoice(proposal.Voice);
        json.WriteCitations(proposal.Citations);
        json.WriteEndObject();
    }
}
