using System.Text.Json;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;

namespace Briefing.Schema;

/// <summary>
/// Schemas of scalars. The loader reads every scalar as text; an editor's YAML parser reads <c>2019</c> as a number and
/// <c>true</c> as a Boolean, so schemas allow these types where an author would write such values unquoted.
/// </summary>
internal static class ScalarSchema
{
    public static void Write(Utf8JsonWriter json, ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Word or ScalarKind.Isbn or ScalarKind.Place:
                WriteText(json, ["string", "number", "boolean"], Patterns.Something);
                break;
            case ScalarKind.NewId or ScalarKind.StakeholderId or ScalarKind.IssueId or ScalarKind.SourceId
                or ScalarKind.ArgumentId:
                WriteText(json, ["string"], Patterns.Id);
                break;
            case ScalarKind.Code:
                WriteText(json, ["string"], Patterns.Code);
                break;
            case ScalarKind.Argument:
                WriteText(json, ["string"], Patterns.Argument);
                break;
            case ScalarKind.Date:
                WriteNumber(json, "integer", 1, 9999, Patterns.Date);
                break;
            case ScalarKind.Day:
                WriteText(json, ["string"], Patterns.Day);
                break;
            case ScalarKind.Paragraphs:
                WriteNumber(json, "integer", 1, int.MaxValue, Patterns.Paragraphs);
                break;
            case ScalarKind.Ratio:
                WriteNumber(json, "number", 1, Numbers.MaxRatio, Patterns.Ratio);
                break;
            case ScalarKind.Language:
                WriteText(json, ["string"], Patterns.Language);
                break;
            case ScalarKind.WebAddress:
                WriteText(json, ["string"], Patterns.WebAddress);
                break;
            case ScalarKind.Doi:
                WriteText(json, ["string"], Patterns.Doi);
                break;
            case ScalarKind.Timestamp:
                WriteText(json, ["string"], Patterns.Timestamp);
                break;
            case ScalarKind.Colour:
                WriteText(json, ["string"], Patterns.Colour);
                break;
            case ScalarKind.Truth:
                json.WriteString("type", "boolean");
                break;
            case ScalarKind.Hyphenation:
                WriteText(json, ["string", "boolean"], Patterns.Language);
                break;
            case ScalarKind.SourceType:
                WriteSourceType(json);
                break;
            default:
                throw new InvalidOperationException($"No schema says what a {kind} is.");
        }
    }

    /// <summary>The same in JSON, where texts are strings, and numbers and Booleans have their own types.</summary>
    public static void WriteOfJson(Utf8JsonWriter json, ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Word or ScalarKind.Isbn or ScalarKind.Place or ScalarKind.SourceType:
                WriteText(json, ["string"], Patterns.Something);
                break;
            case ScalarKind.Paragraphs:
                WriteNumber(json, "integer", 1, int.MaxValue, Patterns.SeveralParagraphs);
                break;
            case ScalarKind.Date:
                WriteText(json, ["string"], Patterns.Date);
                break;
            case ScalarKind.Ratio:
                WriteNumber(json, "number", 1, Numbers.MaxRatio);
                break;
            default:
                Write(json, kind);
                break;
        }
    }

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string[] types, string pattern)
    {
        if (types is [var type])
            json.WriteString("type", type);
        else
            WriteStrings(json, "type", types);

        json.WriteString("pattern", pattern);
    }

    /// <summary>A number, or a string that is a quoted number or more than a number.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string type, decimal least, decimal most, string pattern)
    {
        WriteText(json, [type, "string"], pattern);
        WriteRange(json, least, most);
    }

    private static void WriteNumber(Utf8JsonWriter json, string type, decimal least, decimal most)
    {
        json.WriteString("type", type);
        WriteRange(json, least, most);
    }

    private static void WriteRange(Utf8JsonWriter json, decimal least, decimal most)
    {
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
    }

    /// <summary>CSL's types for editors to suggest; any other word is only a warning of the tool.</summary>
    private static void WriteSourceType(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteStrings(json, "enum", SourceTypes.All);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteText(json, ["string", "number", "boolean"], Patterns.Something);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
