using System.Text.Json;

namespace Briefing.Coverage;

/// <summary>The scripts of a debate as data. Keys may be added, but never renamed.</summary>
internal static class FontReportJson
{
    public static string Write(ImmutableArray<ScriptUse> uses, string folder) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteList("scripts", uses, (writer, use) => Write(writer, use, folder));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ScriptUse use, string folder)
    {
        json.WriteStartObject();
        json.WriteString("script", use.Code);
        json.WriteString("name", use.Name);
        json.WriteNumber("characters", use.Count);
        json.WriteNumber("charactersOfToolWords", use.CountOfWords);
        json.WriteList("fonts", use.Faces, (writer, face) => writer.WriteStringValue(face));
        json.WriteList("missing", use.Missing, (writer, character) => writer.WriteStringValue(character));
        json.WriteList("unjoined", use.Unjoined, (writer, face) => writer.WriteStringValue(face));
        json.WriteString("package", use.Offer?.Package);
        json.WriteString("file", use.Offer is { } offer ? FontReportText.PathOf(offer) : null);
        json.WriteString("command", use.Offer is { } of ? FontReportText.CommandOf([of], folder) : null);
        json.WriteEndObject();
    }
}
