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
                foreach (var (name, entry) in keys.Schema is { } schema ? Entries(keys, schema, owner) : ById(keys))
                {
                    json.WritePropertyName(name);
                    Write(json, entry, keys);
                }

                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"JSON has no {value}.");
        }
    }

    private static IEnumerable<(string Name, DataNode Value)> ById(DataNode.Mapping keys) =>
        keys.Entries.Select(entry => (entry.Name, entry.Value));

    private static IEnumerable<(string Name, DataNode Value)> Entries(
        DataNode.Mapping keys, ObjectSchema schema, DataNode.Mapping? owner)
    {
        var form = schema.JsonForm;
        var derived = form.Derived.Select(key => new DataEntry(key.Key.Name, new DataNode.String(key.Of(keys, owner!))));
        return
            from entry in keys.Entries.Concat(derived)
            where !form.LeftOut.Contains(entry.Name)
            orderby (uint)form.First.IndexOf(entry.Name)
            select (JsonNames.Of(entry.Name), entry.Value);
    }
}
