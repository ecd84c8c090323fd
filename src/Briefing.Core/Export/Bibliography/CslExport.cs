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
        WriteNames(json, "author", source.Authors);
        WriteNames(json, "editor", source.Editors);
        WriteNames(json, "translator", source.Translators);
        WriteText(json, "container-title", source.ContainerTitle);
        WriteText(json, "collection-title", source.CollectionTitle);
        WriteText(json, "volume", source.Volume);
        WriteText(json, "issue", source.Issue);
        WriteText(json, "number", source.Number);
        WriteText(json, "edition", source.Edition);
        WriteText(json, "genre", source.Genre);
        WriteText(json, "page", source.Page);
        WriteText(json, "publisher", source.Publisher);
        WriteText(json, "publisher-place", source.PublisherPlace);
        WriteText(json, "archive", source.Archive);
        WriteText(json, "archive_location", source.ArchiveLocation);
        WriteDate(json, "issued", source.Issued);
        WriteDate(json, "accessed", source.Accessed);
        WriteText(json, "DOI", source.Doi);
        WriteText(json, "ISBN", source.Isbn);
        WriteText(json, "URL", source.Url);
        json.WriteString("language", source.Language.Value);
        if (PlainText.Of(source.Note) is { } note)
            json.WriteString("note", note);

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string role, ImmutableArray<PersonName> names)
    {
        if (names.IsEmpty)
            return;

        json.WritePropertyName(role);
        JsonDataWriter.Write(json, SourceFormat.Author.List.Write(names));
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
    private static void WriteDate(Utf8JsonWriter json, string name, Located<PartialDate>? date)
    {
        if (date is null)
            return;

        json.WriteStartObject(name);
        if (CslDate.Parts(date.Value) is { } parts)
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
            json.WriteString("literal", date.Value.Display);
            json.WriteString("raw", date.Value.Written);
        }

        json.WriteEndObject();
    }
}
