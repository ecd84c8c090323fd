using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Diff.Items;
using Briefing.Load.Codecs;

namespace Briefing.Diff.Report;

/// <summary>A comparison as data. Keys may be added, but never renamed; values on one side only are null on the other.</summary>
internal static partial class DiffJson
{
    public static string Write(Comparison comparison) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("same", comparison.IsSame);
        WriteFields(json, comparison.Changes?.Fields ?? []);
        WriteList(json, "changes", comparison.Changes?.Parts ?? [], Write);
        WriteList(json, "standing", comparison.Statuses, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        switch (change)
        {
            case Change.Added added:
                json.WriteString("change", "added");
                WriteContent(json, added.Item);
                break;
            case Change.Removed removed:
                json.WriteString("change", "removed");
                WriteContent(json, removed.Item);
                break;
            case Change.Reordered reordered:
                json.WriteString("change", "reordered");
                json.WriteString("kind", Kind(reordered.Kind));
                break;
            case Change.Altered altered:
                json.WriteString("change", "changed");
                json.WriteString("kind", Kind(altered.New.Kind));
                json.WriteString("label", altered.New.Label);
                json.WriteString("oldLabel", altered.Old.Label);
                json.WriteString("main", altered.New.Main);
                WriteFields(json, altered.Fields);
                WriteList(json, "changes", altered.Parts, Write);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, Item item)
    {
        json.WriteString("kind", Kind(item.Kind));
        json.WriteString("label", item.Label);
        json.WriteString("main", item.Main);
        WriteList(json, "fields", item.Fields, (writer, field) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", field.Name);
            writer.WriteString("text", field.Text);
            writer.WriteEndObject();
        });
        WriteList(json, "parts", item.Parts, (writer, part) =>
        {
            writer.WriteStartObject();
            WriteContent(writer, part);
            writer.WriteEndObject();
        });
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<FieldChange> fields) =>
        WriteList(json, "fields", fields, (writer, field) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", field.Name);
            writer.WriteString("old", field.Old?.Text);
            writer.WriteString("new", field.New?.Text);
            writer.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, StatusChange change)
    {
        json.WriteStartObject();
        switch (change)
        {
            case StatusChange.Answered answered:
                json.WriteString("change", "answered");
                json.WriteString("argument", answered.Argument);
                json.WriteString("status", Choices.AnswerStatuses.WordOf(answered.Status));
                json.WriteBoolean("wasOpen", answered.WasOpen);
                WriteList(json, "by", answered.By, (writer, id) => writer.WriteStringValue(id));
                break;
            case StatusChange.Unanswered unanswered:
                json.WriteString("change", "unanswered");
                json.WriteString("argument", unanswered.Argument);
                json.WriteBoolean("isNew", unanswered.IsNew);
                break;
            case StatusChange.Speaks speaks:
                json.WriteString("change", "speaks");
                json.WriteString("stakeholder", speaks.Stakeholder);
                json.WriteString("issue", speaks.Issue);
                break;
            case StatusChange.FallsSilent silent:
                json.WriteString("change", "falls-silent");
                json.WriteString("stakeholder", silent.Stakeholder);
                json.WriteString("issue", silent.Issue);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteList<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    /// <summary>"KeyPoint" becomes <c>key-point</c>.</summary>
    private static string Kind(ItemKind kind) => InnerCapital().Replace($"{kind}", "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
