using System.Text.Json;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Export.Json;

/// <summary>The parts that recur in the export: lists, optional texts, citations.</summary>
internal static class JsonParts
{
    public static void WriteList<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            writeItem(json, item);
        json.WriteEndArray();
    }

    public static void WriteText(this Utf8JsonWriter json, string name, Located<string>? text)
    {
        if (text is { } given)
            json.WriteString(name, given.Value);
    }

    public static void WriteText(this Utf8JsonWriter json, string name, Prose? text)
    {
        if (text is not null)
            json.WriteString(name, text.Value);
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, Located<PartialDate>? date)
    {
        if (date is { } given)
            json.WriteString(name, given.Value.Written);
    }

    public static void WriteVoice(this Utf8JsonWriter json, Located<Voice>? voice)
    {
        if (voice is { } given)
            json.WriteString("voice", JsonWords.Of(given.Value));
    }

    public static void WriteOutside(this Utf8JsonWriter json, OutsideFact? fact)
    {
        if (fact is null)
            return;

        json.WriteStartObject("outside");
        json.WriteText("text", fact.Text);
        json.WriteText("from", fact.From);
        json.WriteEndObject();
    }

    /// <summary>An object of its own: the value of a property or the item of a list.</summary>
    public static void WriteKeyPoint(this Utf8JsonWriter json, KeyPoint point)
    {
        json.WriteStartObject();
        json.WriteText("id", point.Id);
        json.WriteText("text", point.Text);
        json.WriteCitations(point.Citations);
        json.WriteEndObject();
    }

    public static void WriteCitations(this Utf8JsonWriter json, IEnumerable<Citation> citations) =>
        json.WriteList("citations", citations, WriteCitation);

    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<PersonName> names) =>
        json.WriteList(name, names, (writer, person) =>
        {
            writer.WriteStartObject();
            writer.WriteText("family", person.Family);
            writer.WriteText("given", person.Given);
            writer.WriteText("literal", person.Literal);
            writer.WriteEndObject();
        });

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteText("source", citation.Source);
        if (citation.Locator.Paragraph is { } paragraph)
            json.WriteNumber("paragraph", paragraph.Value);
        json.WriteText("page", citation.Locator.Page);
        json.WriteText("section", citation.Locator.Section);
        json.WriteText("timestamp", citation.Locator.Timestamp);
        json.WriteText("quote", citation.Quote);
        json.WriteText("reading", citation.Reading);
        json.WriteEndObject();
    }
}
