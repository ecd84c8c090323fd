using System.Text.Json;
using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes what the script needs to know: the sides, who answers what, the sources, and its words.</summary>
internal static class PageData
{
    public const string Id = "data";

    /// <returns>JSON without any of the signs that have a meaning in HTML.</returns>
    public static string Json(Document document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title", document.Title);
            Parties(json, document.Parties);
            if (document.Relations is { } relations)
                Write(json, relations);
            Words(json, document.Words);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Parties(Utf8JsonWriter json, ImmutableArray<Party> parties)
    {
        json.WriteStartArray("parties");
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("id", party.Id);
            json.WriteString("name", party.Name);
            json.WriteString("short", party.Short);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Relations relations)
    {
        json.WriteStartArray("issues");
        foreach (var issue in relations.Issues)
        {
            json.WriteStartObject();
            json.WriteString("id", issue.Anchor);
            json.WriteNumber("number", issue.Number);
            json.WriteString("title", issue.Title);
            json.WriteString("question", issue.Question);
            json.WriteStartArray("answers");
            foreach (var answer in issue.Answers)
                json.WriteStringValue(answer);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("arguments");
        foreach (var argument in relations.Arguments)
            Write(json, argument);

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var source in relations.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Anchor);
            json.WriteString("label", source.Label);
            json.WriteString("words", source.Words);
            if (source.Uri is { } uri && WebLink.IsSafe(uri))
                json.WriteString("uri", uri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>As a list, in the order that the script names: there are many.</summary>
    private static void Write(Utf8JsonWriter json, Relations.Argument argument)
    {
        json.WriteStartArray();
        json.WriteStringValue(argument.Anchor);
        json.WriteStringValue(argument.Number);
        json.WriteNumberValue(argument.Issue);
        json.WriteNumberValue(argument.Party);
        json.WriteStartArray();
        foreach (var party in argument.OwedBy)
            json.WriteNumberValue(party);
        json.WriteEndArray();
        json.WriteStartArray();
        foreach (var reply in argument.Replies)
        {
            json.WriteStartArray();
            json.WriteStringValue(reply.Anchor);
            json.WriteNumberValue(reply.Party);
            json.WriteStringValue(reply.Verb);
            if (reply.Remark.Length > 0)
                json.WriteStringValue(reply.Remark);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, PhraseBook phrases)
    {
        json.WriteStartObject("words");
        foreach (var (key, words) in ScreenWording.OfScript(phrases))
            json.WriteString(key, words);

        json.WriteEndObject();
    }
}
