using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Tests.Schema;

/// <summary>
/// A YAML file as an editor's language server sees it: plain scalars by the core schema (YAML 1.2.2, 10.3.2), where the
/// loader reads all of them as text.
/// </summary>
internal static partial class YamlInstance
{
    public static JsonNode? Of(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlTree.Parse(new TextFile("test.yaml", yaml), diagnostics);
        Assert.True(diagnostics.IsEmpty, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return Of(node!);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlNode.Mapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value)))),
        YamlNode.Sequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlNode.Scalar { IsPlain: true } scalar => OfPlain(scalar.Text),
        YamlNode.Scalar scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException($"A {node.GetType().Name} is no value."),
    };

    private static JsonValue? OfPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ => Number().IsMatch(text)
            ? JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture))
            : JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
