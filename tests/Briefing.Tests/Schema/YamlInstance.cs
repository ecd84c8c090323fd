using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace Briefing.Tests.Schema;

/// <summary>
/// A YAML file as an editor's language server sees it: plain scalars by the core schema (YAML 1.2.2, 10.3.2), where the
/// loader reads all of them as text.
/// </summary>
internal static class YamlInstance
{
    private static readonly IDeserializer s_yaml =
        new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();

    private static readonly ISerializer s_json = new SerializerBuilder().JsonCompatible().Build();

    public static JsonNode? Of(string yaml) => JsonNode.Parse(s_json.Serialize(s_yaml.Deserialize<object?>(yaml)));
}
