using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Schema;

/// <summary>
/// Evaluates the keywords of JSON Schema 2020-12 that our schemas use, and throws at any other. CI holds the same schemas
/// against a validator that is not ours.
/// </summary>
internal sealed class SchemaEvaluator(JsonObject root)
{
    public static SchemaEvaluator Of(byte[] schema) => new(JsonNode.Parse(schema)!.AsObject());

    public JsonObject Root { get; } = root;

    public bool Accepts(JsonNode? instance) => Accepts(Root, instance);

    public bool Accepts(JsonObject schema, JsonNode? instance) =>
        schema.All(keyword => Holds(schema, keyword.Key, keyword.Value!, instance));

    private bool Holds(JsonObject schema, string keyword, JsonNode value, JsonNode? instance) => keyword switch
    {
        "$schema" or "$id" or "$comment" or "$defs" or "title" or "description" or "examples" => true,
        "$ref" => Accepts(Definition(value.GetValue<string>()), instance),
        "anyOf" => value.AsArray().Any(one => Accepts(one!.AsObject(), instance)),
        "type" => value is JsonArray types
            ? types.Any(type => IsOfType(type!.GetValue<string>(), instance))
            : IsOfType(value.GetValue<string>(), instance),
        "enum" => value.AsArray().Any(one => JsonNode.DeepEquals(one, instance)),
        "pattern" => KindOf(instance) != JsonValueKind.String
            || Regex.IsMatch(instance!.GetValue<string>(), value.GetValue<string>(), RegexOptions.ECMAScript),
        "minimum" => KindOf(instance) != JsonValueKind.Number || NumberOf(instance) >= value.GetValue<decimal>(),
        "maximum" => KindOf(instance) != JsonValueKind.Number || NumberOf(instance) <= value.GetValue<decimal>(),
        "items" => instance is not JsonArray list || list.All(item => Accepts(value.AsObject(), item)),
        "minItems" => instance is not JsonArray list || list.Count >= value.GetValue<int>(),
        "required" => instance is not JsonObject keys || value.AsArray().All(key => keys.ContainsKey(key!.GetValue<string>())),
        "properties" => instance is not JsonObject keys || value.AsObject().All(property =>
            !keys.TryGetPropertyValue(property.Key, out var found) || Accepts(property.Value!.AsObject(), found)),
        "propertyNames" => instance is not JsonObject keys
            || keys.All(key => Accepts(value.AsObject(), JsonValue.Create(key.Key))),
        "additionalProperties" => instance is not JsonObject keys || keys
            .Where(key => schema["properties"] is not JsonObject known || !known.ContainsKey(key.Key))
            .All(key => value is JsonObject rest ? Accepts(rest, key.Value) : value.GetValue<bool>()),
        _ => throw new NotSupportedException($"The evaluator does not know the keyword '{keyword}'."),
    };

    private JsonObject Definition(string reference)
    {
        Assert.StartsWith("#/$defs/", reference, StringComparison.Ordinal);
        return Root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
    }

    private static bool IsOfType(string type, JsonNode? instance) => (type, KindOf(instance)) switch
    {
        ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(NumberOf(instance)),
        ("array", JsonValueKind.Array) => true,
        ("object", JsonValueKind.Object) => true,
        _ => false,
    };

    private static JsonValueKind KindOf(JsonNode? instance) => instance?.GetValueKind() ?? JsonValueKind.Null;

    private static decimal NumberOf(JsonNode? instance) => instance!.GetValue<decimal>();
}
