using System.Globalization;
using System.Text.Json;
using Briefing.Diagnostics;
using Briefing.Load.Format;

namespace Briefing.Schema;

/// <summary>Writes values and parts of the format as schemas.</summary>
/// <param name="isJson">Whether the file is JSON, in which each value has one type.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json, bool isJson)
{
    private readonly List<Part> _parts = [];

    /// <summary>What a whole file must be, written into the object that is open.</summary>
    public void WriteRoot(Value root)
    {
        if (root is Value.Keys keys)
            WriteBody(keys.Part);
        else
            WriteValue(root, isRequired: false);

        WriteParts();
    }

    /// <summary>What a value must be, written into the object that is open.</summary>
    /// <param name="isRequired">Whether a list needs an item.</param>
    private void WriteValue(Value value, bool isRequired)
    {
        switch (value)
        {
            case Value.Scalar scalar:
                if (isJson)
                    ScalarSchema.WriteOfJson(json, scalar.Kind);
                else
                    ScalarSchema.Write(json, scalar.Kind);
                break;
            case Value.OneOf one:
                ScalarSchema.WriteStrings(json, "enum", one.Choice.Words);
                break;
            case Value.Keys keys:
                json.WriteString("$ref", $"#/$defs/{NameOf(keys.Part)}");
                break;
            case Value.List list:
                json.WriteString("type", "array");
                if (isRequired)
                    json.WriteNumber("minItems", 1);
                WriteNested("items", list.Item);
                break;
            case Value.ById map:
                json.WriteString("type", "object");
                json.WriteStartObject("propertyNames");
                json.WriteString("pattern", Patterns.Id);
                json.WriteEndObject();
                WriteNested("additionalProperties", map.Item);
                break;
            case Value.OneOrMore { Item: var item, What: var what } when isJson:
                WriteValue(new Value.List(what, item), isRequired: false);
                break;
            case Value.OneOrMore several:
                json.WriteStartArray("anyOf");
                WriteNested(null, several.Item);
                WriteNested(null, new Value.List(several.What, several.Item));
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"No schema says what a {value.GetType().Name} is.");
        }
    }

    /// <summary>The parts that have been referred to, and those that they refer to, in the order of first mention.</summary>
    private void WriteParts()
    {
        json.WriteStartObject("$defs");
        for (var i = 0; i < _parts.Count; i++)
            WritePart(_parts[i]);

        json.WriteEndObject();
    }

    private void WritePart(Part part)
    {
        json.WriteStartObject(NameOf(part));
        json.WriteString("title", Wording.Capital(part.Name));
        WriteBody(part);
        json.WriteEndObject();
    }

    private void WriteBody(Part part)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in part.Keys)
            WriteKey(key);

        json.WriteEndObject();
        var required = part.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToList();
        if (required.Count > 0)
            ScalarSchema.WriteStrings(json, "required", required);

        if (part.Needs is { } needs)
            WriteAnyOf(needs);

        json.WriteBoolean("additionalProperties", false);
    }

    private void WriteKey(Key key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("title", Wording.Capital(key.Name.Replace('-', ' ')));
        json.WriteString("description", $"{Wording.Capital(key.Meaning)}.");
        WriteValue(key.Value, key.IsRequired);
        if (key.Example is { } example)
            WriteExample(key.Value, example);

        json.WriteEndObject();
    }

    /// <summary>A number where an author writes a number.</summary>
    private void WriteExample(Value value, string example)
    {
        json.WriteStartArray("examples");
        if (value is Value.List)
            json.WriteStartArray();

        if (value is Value.Scalar { Kind: ScalarKind.Count or ScalarKind.Ratio })
            json.WriteNumberValue(decimal.Parse(example, CultureInfo.InvariantCulture));
        else
            json.WriteStringValue(example);

        if (value is Value.List)
            json.WriteEndArray();

        json.WriteEndArray();
    }

    private void WriteAnyOf(AnyOf needs)
    {
        json.WriteStartArray("anyOf");
        foreach (var key in needs.Keys)
        {
            json.WriteStartObject();
            ScalarSchema.WriteStrings(json, "required", [key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNested(string? name, Value value)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);

        WriteValue(value, isRequired: false);
        json.WriteEndObject();
    }

    private string NameOf(Part part)
    {
        if (!_parts.Contains(part))
            _parts.Add(part);

        return part.Name.Replace(' ', '-');
    }
}
