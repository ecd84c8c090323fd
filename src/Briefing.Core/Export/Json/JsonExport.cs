using System.Text.Json;
using Briefing.Map;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Export.Json;

/// <summary>
/// The whole debate as data. Its shape is stable: keys are added, never renamed, and what is absent is left out,
/// but for lists, which are then empty.
/// </summary>
internal static class JsonExport
{
    public static byte[] Write(DebateMap map) => JsonText.Utf8(json =>
    {
        var debate = map.Debate;
        json.WriteStartObject();
        json.WritePropertyName("debate");
        DebateJson.WriteDebate(json, debate);
        json.WriteList("issues", debate.Issues, DebateJson.WriteIssue);
        json.WriteList("sources", debate.Sources, (writer, source) => SourceJson.Write(writer, source, debate.Watershed));
        json.WriteList("stakeholders", debate.Stakeholders, StakeholderJson.Write);
        json.WriteList("events", debate.Events, DebateJson.WriteEvent);
        json.WriteList("texts", debate.Texts, DebateJson.WriteText);
        json.WriteList("conflicts", debate.Conflicts, DebateJson.WriteConflict);
        json.WriteList("absentVoices", debate.AbsentVoices, DebateJson.WriteAbsentVoice);
        json.WriteList("map", map.Arguments, (writer, argument) => WriteMapped(writer, debate, argument));
        json.WriteEndObject();
    });

    private static void WriteMapped(Utf8JsonWriter json, Debate debate, MappedArgument argument)
    {
        json.WriteStartObject();
        json.WriteString("argument", argument.Reference.ToString());
        json.WriteString("issue", argument.Argument.Issue.Value);
        json.WriteBoolean("unanswered", argument.IsUnanswered);
        json.WriteList("replies", argument.Replies, (writer, reply) =>
        {
            writer.WriteStartObject();
            writer.WriteString("from", debate.Stakeholders[reply.From].Id.Value);
            writer.WriteString("kind", JsonWords.Of(reply.Reply.Kind.Value));
            writer.WriteString("basis", JsonWords.Of(reply.Reply.Basis.Value));
            writer.WriteEndObject();
        });
        json.WriteList(
            "owedBy",
            argument.OwedBy,
            (writer, party) => writer.WriteStringValue(debate.Stakeholders[party].Id.Value));
        json.WriteEndObject();
    }
}
