using System.Text.Json;
using Briefing.Load.Schemas;

namespace Briefing.Export.Json;

/// <summary>
/// Writes data as JSON. Missing values are omitted, except lists, which are empty.
/// </summary>
internal static class WrittenJson
{
    /// <param name="owner">The object that contains it, if any.</param>
    public static void Write(Utf8JsonWriter json, Written value, Written.Keys? owner = null)
    {
        switch (value)
        {
            case Written.Words words:
                json.WriteStringValue(words.Text);
                break;
            case Written.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case Written.Truth truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case Written.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item, owner);

                json.WriteEndArray();
                break;
            case Written.Keys keys:
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

    private static IEnumerable<(string Name, Written Value)> ById(Written.Keys keys) =>
        keys.Entries.Select(entry => (entry.Name, entry.Value));

    private static IEnumerable<(string Name, Written Value)> Entries(Written.Keys keys, ObjectSchema schema, Written.Keys? owner)
    {
        var form = schema.JsonForm;
        var derived = form.Derived.Select(key => new WrittenKey(key.Key.Name, new Written.Words(key.Of(keys, owner!))));
        return
            from entry in keys.Entries.Concat(derived)
            where !form.LeftOut.Contains(entry.Name)
            orderby (uint)form.First.IndexOf(entry.Name)
            select (JsonNames.Of(entry.Name), entry.Value);
    }
}
