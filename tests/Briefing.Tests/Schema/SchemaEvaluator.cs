using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Briefing.Tests.Schema;

/// <summary>Holds JSON against a schema, with a validator that is not ours.</summary>
internal sealed class SchemaEvaluator
{
    private readonly JsonSchema _schema;

    private SchemaEvaluator(JsonObject root)
    {
        Root = root;
        // A registry for each: several tests read the schema of one id.
        _schema = JsonSchema.Build(JsonSerializer.SerializeToElement(root), new BuildOptions { SchemaRegistry = new() });
    }

    /// <summary>Accepts a schema whose keywords, at any depth, are all keywords of JSON Schema 2020-12.</summary>
    public static SchemaEvaluator OfSchemas { get; } = Of(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:briefing:strict",
          "$dynamicAnchor": "meta",
          "$ref": "https://json-schema.org/draft/2020-12/schema",
          "unevaluatedProperties": false
        }
        """u8);

    public JsonObject Root { get; }

    public static SchemaEvaluator Of(ReadOnlySpan<byte> schema) => new(JsonNode.Parse(schema)!.AsObject());

    /// <summary>Of one property of the schema.</summary>
    public SchemaEvaluator For(JsonObject property)
    {
        var alone = property.DeepClone().AsObject();
        alone["$defs"] = Root["$defs"]!.DeepClone();
        return new(alone);
    }

    public bool Accepts(JsonNode? instance) => _schema.Evaluate(JsonSerializer.SerializeToElement(instance)).IsValid;
}
