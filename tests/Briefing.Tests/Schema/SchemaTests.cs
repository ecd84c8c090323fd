using System.Globalization;
using System.Text.Json.Nodes;
using Briefing.Load.Format;
using Briefing.Schema;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Schema;

public sealed class SchemaTests
{
    public static TheoryData<string> Names => [.. FileFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_that_is_committed_is_the_one_that_is_written(string name)
    {
        var path = Path.Combine(Repository.Root, "docs", "schemas", $"{name}.schema.json");
        var written = System.Text.Encoding.UTF8.GetString(JsonSchema.Of(Format(name)));
        Assert.True(
            written == File.ReadAllText(path).ReplaceLineEndings("\n"), $"{path} is not what 'briefing schema' writes.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_keyword_is_one_of_JSON_Schema(string name) =>
        Assert.True(SchemaEvaluator.OfSchemas.Accepts(SchemaEvaluator.Of(JsonSchema.Of(Format(name))).Root));

    [Theory]
    [InlineData("patern")]
    [InlineData("additionalproperties")]
    public void A_misspelt_keyword_would_be_seen(string keyword)
    {
        var root = SchemaEvaluator.Of(JsonSchema.Of(FileFormat.Position)).Root;
        root["properties"]!["name"]![keyword] = false;
        Assert.False(SchemaEvaluator.OfSchemas.Accepts(root));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_has_a_title_and_a_description(string name) => Assert.All(
        Properties(SchemaEvaluator.Of(JsonSchema.Of(Format(name))).Root),
        property => Assert.True(property.Value.ContainsKey("title") && property.Value.ContainsKey("description"), property.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_satisfies_the_schema_that_it_stands_in(string name)
    {
        const string Start = " For example: ";
        var evaluator = SchemaEvaluator.Of(JsonSchema.Of(Format(name)));
        var examples =
            from property in Properties(evaluator.Root)
            let description = property.Value["description"]!.GetValue<string>()
            let at = description.IndexOf(Start, StringComparison.Ordinal)
            where at >= 0
            select (property.Key, property.Value, Example: description[(at + Start.Length)..]);

        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.True(
            evaluator.For(e.Value).Accepts(e.Example)
            || evaluator.For(e.Value).Accepts(new JsonArray(e.Example))
            || (decimal.TryParse(e.Example, CultureInfo.InvariantCulture, out var number) && evaluator.For(e.Value).Accepts(number)),
            $"{e.Key}: {e.Example}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_stands_there_that_an_editor_would_insert(string name) =>
        Assert.DoesNotContain("\"examples\"", System.Text.Encoding.UTF8.GetString(JsonSchema.Of(Format(name))), StringComparison.Ordinal);

    [Fact]
    public void Of_a_debate_it_allows_the_ids_that_are_there_and_no_others()
    {
        var ids = DebateIds.Of(SampleDebates.Map("tram").Debate);
        var evaluator = SchemaEvaluator.Of(JsonSchema.Of(FileFormat.Position, ids));
        Assert.True(SchemaEvaluator.OfSchemas.Accepts(evaluator.Root));
        Assert.Contains("The old town is where the riders are.", evaluator.Root.ToJsonString(), StringComparison.Ordinal);
        foreach (var (key, right, wrong) in new[] { ("to", "operator/riders", "operator/other"), ("source", "gazette-2024", "gazette"), ("issue", "route", "other") })
        {
            var value = Properties(evaluator.Root).First(property => property.Key == key).Value;
            Assert.True(evaluator.For(value).Accepts(right));
            Assert.False(evaluator.For(value).Accepts(wrong));
        }

        var stances = Properties(evaluator.Root).First(property => property.Key == "stances").Value;
        Assert.Equal(["route"], stances["properties"]!.AsObject().Select(issue => issue.Key));
    }

    [Fact]
    public void Of_a_debate_that_cannot_be_read_whole_none_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("tram");
        File.WriteAllText(folder.File("residents.yaml"), "- a\n");
        var run = Cli.Tool.Here("schema", "--of", folder.Path, "-o", folder.File("schemas"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BRF0105", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("schemas")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_parts_have_one_name(string name)
    {
        var definitions = SchemaEvaluator.Of(JsonSchema.Of(Format(name))).Root["$defs"]!.AsObject();
        Assert.Equal(definitions.Select(d => d.Key), definitions.Select(d => d.Key).Distinct());
    }

    [Fact]
    public void The_first_line_of_a_shipped_file_names_its_schema() => Assert.All(
        Directory.GetFiles(Repository.Positions, "*.yaml"),
        path =>
        {
            const string Start = "# yaml-language-server: $schema=";
            var line = File.ReadLines(path).First();
            Assert.StartsWith(Start, line, StringComparison.Ordinal);
            var named = Path.GetFullPath(Path.Combine(Repository.Positions, line[Start.Length..]));
            var due = Path.GetFileNameWithoutExtension(path) is "debate" or "sources"
                ? Path.GetFileNameWithoutExtension(path)
                : "position";
            Assert.Equal(Path.Combine(Repository.Root, "docs", "schemas", $"{due}.schema.json"), named);
        });

    private static FileFormat Format(string name) => FileFormat.All.Single(format => format.Name == name);

    private static IEnumerable<KeyValuePair<string, JsonObject>> Properties(JsonObject root) =>
        from part in root["$defs"]!.AsObject().Select(d => d.Value!.AsObject()).Append(root)
        from property in part["properties"]?.AsObject() ?? []
        select KeyValuePair.Create(property.Key, property.Value!.AsObject());
}
