using System.Text.Json;
using Briefing.Load.Schemas;

namespace Briefing.Export.Json;

/// <summary>
/// Writes data as JSON. Missing values are omitted, except lists, which are empty.
/// </summary>
internal static class JsonDataWriter
{
    /// <param name="owner">The object that contains it, if any.</param>
    public static void Write(Utf8JsonWriter json, DataNode value, DataNode.Mapping? owner = null)
    {
        switch (value)
        {
            case DataNode.String words:
                json.WriteStringValue(words.Text);
                break;
            case DataNode.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case DataNode.Boolean truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case DataNode.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item, owner);

                json.WriteEndArray();
                break;
            case DataNode.Mapping keys:
                json.WriteStartObject();
                foreach (var entry in keys.Schema is { } schema ? Entries(keys, schema, owner) : keys.Entries)
                {
                    json.WritePropertyName(keys.Schema is null ? entry.Name : JsonNames.Of(entry.Name));
                    Write(json, entry.Value, keys);
                }

                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"JSON has no {value}.");
        }
    }

    private static ImmutableArray<DataEntry> Entries(DataNode.Mapping keys, ObjectSchema schema, DataNode.Mapping? owner)
    {
        var form = schema.JsonForm;
        var entries = new List<DataEntry>(keys.Entries);
        foreach (var key in form.Derived)
            entries.Add(new(key.Key.Name, new DataNode.String(key.Of(keys, owner!))));

        entries.RemoveAll(entry => form.LeftOut.Contains(entry.Name));
        foreach (var name in form.First.Reverse())
        {
            if (entries.Find(entry => entry.Name == name) is not { } first)
                continue;

            entries.Remove(first);
            entries.Insert(0, first);
        }

        return [.. entries];
    }
}
