using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Model;
using Briefing.Schema;

namespace Briefing.Tests.Schema;

/// <summary>
/// The files of a debate with every key that the format has, made from the format itself. A theme is no part of a debate:
/// it names files of its own.
/// </summary>
internal sealed class EveryKey
{
    public static ImmutableArray<FileFormat> Files { get; } =
        [.. FileFormat.Written.Where(file => file != FileFormat.Theme)];

    private static readonly Dictionary<FileFormat, SchemaEvaluator> s_schemas =
        Files.ToDictionary(file => file, file => SchemaEvaluator.Of(JsonSchema.Of(file)));

    private readonly List<(FileFormat File, ObjectSchema Schema, JsonObject Keys)> _mappings = [];
    private readonly Dictionary<FileFormat, JsonNode> _files = [];

    public EveryKey()
    {
        foreach (var file in Files)
            _files[file] = Sample(file, file.Root, null);
    }

    /// <summary>Each mapping in the files, as far as one can change it.</summary>
    public IReadOnlyList<(FileFormat File, ObjectSchema Schema, JsonObject Keys)> Mappings => _mappings;

    public bool IsAccepted(FileFormat file) => s_schemas[file].Accepts(YamlInstance.Of(_files[file].ToJsonString()));

    /// <summary>The files. JSON is YAML.</summary>
    public IEnumerable<(string Name, string Content)> Contents => _files.Select(f => (NameOf(f.Key), f.Value.ToJsonString()));

    public Debate Load(DiagnosticBag diagnostics) => DebateLoader.Load(DebateFiles.Of(
        "every-key", Contents.Append(("phrases.yaml", "heading-contents: In this briefing"))), diagnostics);

    /// <summary>What the loader says of the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics()
    {
        var diagnostics = new DiagnosticBag();
        Load(diagnostics);
        return diagnostics.InReadingOrder();
    }

    private static string NameOf(FileFormat file) =>
        file == FileFormat.Position ? "residents.yaml" : $"{file.Name}.yaml";

    private JsonNode Sample(FileFormat file, Value value, string? example) => value switch
    {
        Value.Scalar { Kind: ScalarKind.Truth } => JsonValue.Create(true),
        Value.Scalar scalar => JsonValue.Create(example ?? Text(scalar.Kind)),
        Value.OneOf one => JsonValue.Create(one.Words[0]),
        Value.Object item => Mapping(file, item.Schema, []),
        Value.List { Item: Value.Object { Schema: { Exclusion: { } exclusion } item } } =>
            new JsonArray(Mapping(file, item, [exclusion.Key]), Mapping(file, item, exclusion.Others)),
        Value.List list => new JsonArray(Sample(file, list.Item, example)),
        Value.IdMap map => new JsonObject { ["route"] = Sample(file, map.Item, example) },
        Value.OneOrMore several => new JsonArray(Sample(file, several.Item, example)),
        _ => throw new InvalidOperationException($"There is no sample of a {value.GetType().Name}."),
    };

    /// <param name="without">Keys that the others exclude.</param>
    private JsonObject Mapping(FileFormat file, ObjectSchema schema, ImmutableArray<string> without)
    {
        var keys = new JsonObject();
        _mappings.Add((file, schema, keys));
        foreach (var key in schema.Keys.Where(key => !key.IsForAuthors && !without.Contains(key.Name)))
            keys[key.Name] = Sample(file, key.Value, key.Example);

        return keys;
    }

    private static string Text(ScalarKind kind) =>
        kind is ScalarKind.Date ? "2019" : "A text without an example.";
}
