using System.Text.Json;
using Briefing.Model;

namespace Briefing.Export.Json;

/// <summary>What <c>debate.yaml</c> holds, as data.</summary>
internal static class DebateJson
{
    public static void WriteDebate(Utf8JsonWriter json, Debate debate)
    {
        json.WriteStartObject();
        json.WriteText("title", debate.Title);
        json.WriteText("question", debate.Question);
        json.WriteDate("asOf", debate.AsOf);
        json.WriteString("language", debate.Language);

        if (debate.Watershed is { } watershed)
        {
            json.WriteStartObject("watershed");
            json.WriteDate("date", watershed.Date);
            json.WriteText("name", watershed.Name);
            json.WriteText("note", watershed.Note);
            json.WriteEndObject();
        }

        json.WriteText("orderNote", debate.OrderNote);
        json.WriteText("limits", debate.Limits);
        json.WriteList("keyPoints", debate.KeyPoints, (writer, point) => writer.WriteKeyPoint(point));
        if (debate.LoadedWords is { } words && words.Add.Length + words.Allow.Length > 0)
        {
            json.WriteStartObject("loadedWords");
            json.WriteList("add", words.Add, (writer, word) => writer.WriteStringValue(word.Value));
            json.WriteList("allow", words.Allow, (writer, word) => writer.WriteStringValue(word.Value));
            json.WriteEndObject();
        }

        if (debate.BalanceRatio is { } ratio)
            json.WriteNumber("balanceRatio", ratio.Value);

        json.WriteEndObject();
    }

    public static void WriteIssue(Utf8JsonWriter json, Issue issue)
    {
        json.WriteStartObject();
        json.WriteText("id", issue.Id);
        json.WriteText("question", issue.Question);
        json.WriteText("short", issue.Short);
        json.WriteString("kind", JsonWords.Of(issue.Kind));
        json.WriteText("background", issue.Background);
        json.WriteCitations(issue.Citations);
        json.WriteList("commonGround", issue.CommonGround, (writer, ground) =>
        {
            writer.WriteStartObject();
            writer.WriteText("text", ground.Text);
            writer.WriteList("stakeholders", ground.Stakeholders, (w, id) => w.WriteStringValue(id.Value));
            writer.WriteCitations(ground.Citations);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    public static void WriteEvent(Utf8JsonWriter json, Event happened)
    {
        json.WriteStartObject();
        json.WriteText("id", happened.Id);
        json.WriteDate("date", happened.Date);
        json.WriteText("text", happened.Text);
        json.WriteText("conflict", happened.Conflict);
        json.WriteOutside(happened.Outside);
        json.WriteCitations(happened.Citations);
        json.WriteList("readings", happened.Readings, WriteReading);
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, SharedText text)
    {
        json.WriteStartObject();
        json.WriteText("id", text.Id);
        json.WriteText("name", text.Name);
        json.WriteDate("date", text.Date);
        json.WriteText("about", text.About);
        json.WriteOutside(text.Outside);
        json.WriteCitations(text.Citations);
        json.WriteList("readings", text.Readings, WriteReading);
        json.WriteEndObject();
    }

    public static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteText("id", conflict.Id);
        json.WriteText("about", conflict.About);
        json.WriteOutside(conflict.Outside);
        json.WriteList("accounts", conflict.Accounts, WriteAccount);
        json.WriteEndObject();
    }

    public static void WriteAbsentVoice(Utf8JsonWriter json, AbsentVoice voice)
    {
        json.WriteStartObject();
        json.WriteText("id", voice.Id);
        json.WriteText("name", voice.Name);
        json.WriteText("note", voice.Note);
        json.WriteList("heardThrough", voice.HeardThrough, WriteAccount);
        json.WriteEndObject();
    }

    private static void WriteAccount(Utf8JsonWriter json, Account account)
    {
        json.WriteStartObject();
        json.WriteText("text", account.Text);
        json.WriteCitations(account.Citations);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject();
        json.WriteText("stakeholder", reading.Stakeholder);
        json.WriteText("text", reading.Text);
        json.WriteVoice(reading.Voice);
        json.WriteCitations(reading.Citations);
        json.WriteEndObject();
    }
}
