using System.Text;
using System.Text.Json.Nodes;
using Briefing.Diagnostics;
using Briefing.Diff.Items;
using Briefing.Export.Json;
using Briefing.Import.Files;
using Briefing.Load.Data;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Text;

namespace Briefing.Tests.Schema;

/// <summary>Whatever is read under a key is written under that key again, and compared under it.</summary>
public sealed class EveryKeyWrittenTests
{
    private readonly EveryKey _sample = new();
    private readonly List<string> _texts = [];

    /// <summary>No two texts are the same, so that none is taken for another.</summary>
    public EveryKeyWrittenTests()
    {
        foreach (var (_, schema, keys) in _sample.Mappings)
        {
            foreach (var key in schema.Keys.Where(key => keys.ContainsKey(key.Name) && IsText(key)))
            {
                _texts.Add($"{key.Name} of {schema.Name} {_texts.Count:D3}");
                keys[key.Name] = _texts[^1];
            }
        }
    }

    [Fact]
    public void In_YAML()
    {
        var written = DebateYaml.Files(_sample.Load(new DiagnosticBag())).ToDictionary(file => file.Name, file => file.Content);
        Assert.All(_sample.Contents, file => Assert.Equal(Normal(file.Content), Normal(written[file.Name])));
    }

    [Fact]
    public void In_JSON()
    {
        // A theme and phrases are no part of what is said.
        var debate = _sample.Load(new DiagnosticBag()) with { Theme = null, Phrases = null };
        var json = JsonText.Write(writer => JsonDataWriter.Write(writer, DataFormat.File.Write(new(debate, []))));
        var diagnostics = new DiagnosticBag();
        var again = DataLoader.Load("debate.json", Encoding.UTF8.GetBytes(json), diagnostics);
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Equal(DebateYaml.Files(debate), DebateYaml.Files(again!));
    }

    [Fact]
    public void In_a_comparison()
    {
        var items = ItemsOf(ItemReader.Read(_sample.Load(new DiagnosticBag()), RenamedIds.AsWritten, new AuthorWording())).ToList();
        var told = items.SelectMany(item => item.Fields).Select(field => field.Text).ToList();
        Assert.All(_texts, text => Assert.Contains(told, field => field.Contains(text, StringComparison.Ordinal)));
    }

    private static bool IsText(Key key) => key.Value is Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.Line };

    private static IEnumerable<Item> ItemsOf(Item item) => item.Parts.SelectMany(ItemsOf).Prepend(item);

    /// <summary>The same for two ways of writing the same.</summary>
    private static string Normal(string yaml) => Normal(YamlInstance.Of(yaml));

    private static string Normal(JsonNode? node) => node switch
    {
        JsonObject keys => $"{{{string.Join(", ", keys.Select(key => $"{key.Key}: {Normal(key.Value)}").Order(StringComparer.Ordinal))}}}",
        JsonArray { Count: 1 } list when list[0] is JsonValue one => $"{one}",
        JsonArray list => $"[{string.Join(", ", list.Select(Normal))}]",
        _ => $"{node}",
    };
}
