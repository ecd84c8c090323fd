using System.Text.Json;
using Briefing.Load.Schemas;

namespace Briefing.Schema;

/// <summary>Writes the format's values and objects as schemas.</summary>
/// <param name="isJson">Whether the file is JSON, where each value has one type.</param>
/// <param name="ids">What may be referred to.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json, bool isJson, DebateIds ids)
{
    private readonly List<ObjectSchema> _schemas = [];

    /// <summary>Writes the schema of a whole file into the open object.</summary>
    public void WriteRoot(Value root)
    {
        if (root is Value.Object item)
            WriteBody(item.Schema);
        else
            WriteValue(root, isRequired: false);

        WriteObjects();
    }

    /// <summary>Writes the schema of a value into the open object.</summary>
    /// <param name="isRequired">Whether a list needs an item.</param>
    private void WriteValue(Value value, bool isRequired)
    {
        switch (value)
        {
            case Value.Scalar scalar when ids.OfKind(scalar.Kind) is { IsEmpty: false } known:
                WriteIds(known);
                break;
            case Value.Scalar scalar:
                if (isJson)
                    ScalarSchema.WriteOfJson(json, scalar.Kind);
                else
                    ScalarSchema.Write(json, scalar.Kind);
                break;
            case Value.OneOf one:
                ScalarSchema.WriteStrings(json, "enum", one.Words);
                break;
            case Value.Object item:
                json.WriteString("$ref", $"#/$defs/{NameOf(item.Schema)}");
                break;
            case Value.List list:
                json.WriteString("type", "array");
                if (isRequired)
                    json.WriteNumber("minItems", 1);
                WriteNested("items", list.Item);
                break;
            case Value.IdMap map when ids.OfKind(map.Ids) is { IsEmpty: false } known:
                WriteMap(map, known);
                break;
            case Value.IdMap map:
                json.WriteString("type", "object");
                json.WriteStartObject("propertyNames");
                json.WriteString("pattern", map.Ids == ScalarKind.Code ? Patterns.Code : Patterns.Id);
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

    private void WriteIds(ImmutableArray<(string Id, string Meaning)> known)
    {
        json.WriteStartArray("anyOf");
        foreach (var (id, meaning) in known)
        {
            json.WriteStartObject();
            json.WriteString("const", id);
            json.WriteString("description", meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMap(Value.IdMap map, ImmutableArray<(string Id, string Meaning)> known)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var (id, meaning) in known)
        {
            json.WriteStartObject(id);
            json.WriteString("description", meaning);
            WriteValue(map.Item, isRequired: false);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The referenced objects and, recursively, those that they reference, in the order of first reference.</summary>
    private void WriteObjects()
    {
        json.WriteStartObject("$defs");
        for (var i = 0; i < _schemas.Count; i++)
            WriteObject(_schemas[i]);

        json.WriteEndObject();
    }

    private void WriteObject(ObjectSchema schema)
    {
        json.WriteStartObject(NameOf(schema));
        json.WriteString("title", Phrase.Capital(schema.Name));
        WriteBody(schema);
        json.WriteEndObject();
    }

    private void WriteBody(ObjectSchema schema)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in schema.Keys)
        {
            WriteKey(key.Name, key);
            if (key.CslName is { } name)
                WriteKey(name, key);
        }

        json.WriteEndObject();
        var required = schema.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToList();
        if (required.Count > 0)
            ScalarSchema.WriteStrings(json, "required", required);

        if (schema.AnyRequired is { } needs)
            WriteAnyOf(needs);

        if (schema.Exclusion is { } exclusion)
            WriteExclusion(exclusion, schema);

        json.WriteBoolean("additionalProperties", false);
    }

    /// <param name="name">The key's name, or the one in CSL.</param>
    private void WriteKey(string name, Key key)
    {
        json.WriteStartObject(name);
        json.WriteString("title", Phrase.Capital(key.Name.Replace('-', ' ')));

        // An editor would insert what stands under 'examples', and pass off another debate's ids for this one's.
        var example = key.Example is { } written ? $" For example: {written}" : "";
        json.WriteString("description", $"{Phrase.Capital(key.Meaning)}.{example}");
        WriteValue(key.Value, key.IsRequired);
        json.WriteEndObject();
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

    /// <summary>A list may be there if it is empty, as in JSON.</summary>
    private void WriteExclusion(Exclusion exclusion, ObjectSchema schema)
    {
        json.WriteStartObject("dependentSchemas");
        json.WriteStartObject(exclusion.Key);
        json.WriteStartObject("properties");
        foreach (var other in exclusion.Others)
        {
            if (schema.Find(other)!.Value is not Value.List)
            {
                json.WriteBoolean(other, false);
                continue;
            }

            json.WriteStartObject(other);
            json.WriteString("type", "array");
            json.WriteNumber("maxItems", 0);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
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

    private string NameOf(ObjectSchema schema)
    {
        if (!_schemas.Contains(schema))
            _schemas.Add(schema);

        return schema.Name.Replace(' ', '-');
    }
}
