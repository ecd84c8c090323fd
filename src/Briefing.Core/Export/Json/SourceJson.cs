using System.Text.Json;
using Briefing.Model;

namespace Briefing.Export.Json;

/// <summary>A source as data; bibliographic keys as in CSL.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, Source source, Watershed? watershed)
    {
        json.WriteStartObject();
        json.WriteText("id", source.Id);
        json.WriteText("label", source.Label);
        json.WriteText("type", source.Type);
        json.WriteText("title", source.Title);
        json.WriteNames("author", source.Authors);
        json.WriteText("containerTitle", source.ContainerTitle);
        json.WriteText("publisher", source.Publisher);
        json.WriteText("url", source.Url);
        json.WriteDate("issued", source.Issued);
        json.WriteText("language", source.Language);
        json.WriteString("translated", JsonWords.Of(source.Translated.Value));

        if (source.StampAgainst(watershed) is { } stamp)
            json.WriteString("stamp", JsonWords.Of(stamp));

        json.WriteText("stampNote", source.StampNote);
        WriteOutside(json, source.Outside);
        WriteDescribes(json, source);
        json.WriteText("reliability", source.Reliability);
        json.WriteText("reliabilityNote", source.ReliabilityNote);
        json.WriteText("note", source.Note);
        json.WriteText("fingerprint", source.Fingerprint);
        json.WriteEndObject();
    }

    private static void WriteOutside(Utf8JsonWriter json, OutsideRecord? record)
    {
        if (record is null)
            return;

        json.WriteStartObject("outside");
        json.WriteDate("issued", record.Issued);
        json.WriteNames("author", record.Authors);
        json.WriteText("containerTitle", record.ContainerTitle);
        json.WriteText("from", record.From);
        json.WriteEndObject();
    }

    private static void WriteDescribes(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("describes");
        foreach (var speaker in source.Describes)
        {
            json.WriteList(
                speaker.Stakeholder.Value,
                speaker.Voices,
                (writer, voice) => writer.WriteStringValue(JsonWords.Of(voice.Value)));
        }

        json.WriteEndObject();
    }
}
