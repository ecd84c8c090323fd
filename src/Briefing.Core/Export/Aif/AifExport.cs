using System.Text.Json;
using Briefing.Export.Words;
using Briefing.Map;

namespace Briefing.Export.Aif;

/// <summary>Writes an argument graph as JSON for AIFdb and OVA.</summary>
internal static class AifExport
{
    // Nodes and participants are numbered separately, from 1 in every file.
    private const int FirstParticipant = 1;

    public static byte[] Write(DebateMap map) => JsonText.Utf8(json =>
    {
        var graph = AifGraph.Of(map);

        // AIFdb dates every node; the debate has only one date.
        var timestamp = map.Debate.AsOf.Value.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00:00";
        json.WriteStartObject();
        json.WriteList("nodes", graph.Nodes, (writer, node) => WriteNode(writer, node, timestamp));
        json.WriteList("edges", graph.Edges.Select((edge, i) => (edge, i + 1)), WriteEdge);
        json.WriteList("schemefulfillments", Array.Empty<AifNode>(), (_, _) => { });
        json.WriteList("participants", map.Speakers, (writer, party) =>
        {
            writer.WriteStartObject();
            writer.WriteString("participantID", Number(FirstParticipant + party));
            writer.WriteString("firstname", PlainText.OfLine(map.Debate.Stakeholders[party].Name.Value));
            writer.WriteString("surname", "");
            writer.WriteEndObject();
        });
        json.WriteList("locutions", graph.Nodes.Where(node => node.Kind == AifKind.L), (writer, node) =>
        {
            writer.WriteStartObject();
            writer.WriteString("nodeID", Number(node.Id));
            writer.WriteString("personID", Number(FirstParticipant + node.Speaker!.Value));
            writer.WriteString("timestamp", timestamp);
            writer.WriteNull("start");
            writer.WriteNull("end");
            writer.WriteString("source", node.Source);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    });

    private static void WriteNode(Utf8JsonWriter json, AifNode node, string timestamp)
    {
        json.WriteStartObject();
        json.WriteString("nodeID", Number(node.Id));
        json.WriteString("text", node.Text);
        json.WriteString("type", Enum.GetName(node.Kind));
        json.WriteString("timestamp", timestamp);
        if (node.Kind is not (AifKind.I or AifKind.L))
            json.WriteString("scheme", node.Text);

        if (SchemeNumber(node) is { } scheme)
            json.WriteString("schemeID", Number(scheme));

        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, ((int From, int To) Edge, int Number) edge)
    {
        json.WriteStartObject();
        json.WriteString("edgeID", Number(edge.Number));
        json.WriteString("fromID", Number(edge.Edge.From));
        json.WriteString("toID", Number(edge.Edge.To));
        json.WriteNull("formEdgeID");
        json.WriteEndObject();
    }

    /// <summary>The number of a scheme in AIFdb; <c>null</c> for a scheme that is known by name only.</summary>
    private static int? SchemeNumber(AifNode node) => (node.Kind, node.Text) switch
    {
        (AifKind.CA, _) => 71,
        (AifKind.RA, _) => 72,
        (AifKind.TA, _) => 82,
        (AifKind.YA, AifGraph.Asserting) => 74,
        (AifKind.YA, AifGraph.Disagreeing) => 78,
        _ => null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
