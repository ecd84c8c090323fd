using System.Text.Json;
using Briefing.Export.Json;
using Briefing.Export.Words;
using Briefing.Load.Format;
using Briefing.Map;

namespace Briefing.Export.Bibliography;

/// <summary>The sources as CSL-JSON (CSL 1.0.2), for Zotero, pandoc and other citation processors.</summary>
internal static class CslExport
{
    public static byte[] Write(DebateMap map) => JsonText.Utf8(json =>
    {
        json.WriteStartArray();
        foreach (var source in map.Debate.Sources)
            Write(json, source);

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id.Value);
        json.WriteString("type", source.Type.Value);
        json.WriteString("title", source.Title.Value);
        if (!source.Authors.IsEmpty)
        {
            json.WritePropertyName("author");
            JsonDataWriter.Write(json, SourceFormat.Author.List.Write(source.Authors));
        }

        WriteText(json, "container-title", source.ContainerTitle);
        WriteText(json, "publisher", source.Publisher);
        if (source.Issued is { } issued)
            WriteDate(json, "issued", issued.Value);

        WriteText(json, "URL", source.Url);
        json.WriteString("language", source.Language.Value);
        if (PlainText.Of(source.Note) is { } note)
            json.WriteString("note", note);

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, Prose? text)
    {
        if (text is not null)
            json.WriteString(name, text.Value);
    }

    /// <summary>
    /// Date parts, two of them for an interval. CSL has none for decades and centuries: these are written as literals for
    /// readers, and in EDTF for programs.
    /// </summary>
    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate date)
    {
        json.WriteStartObject(name);
        if (CslDate.Parts(date) is { } parts)
        {
            json.WriteList("date-parts", parts, (writer, part) =>
            {
                writer.WriteStartArray();
                foreach (var number in part)
                    writer.WriteNumberValue(number);

                writer.WriteEndArray();
            });
        }
        else
        {
            json.WriteString("literal", date.Display);
            json.WriteString("raw", date.Written);
        }

        json.WriteEndObject();
    }
}
