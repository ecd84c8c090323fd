using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class SchemaTests
{
    private static readonly string[] s_files =
    [
        "debate.schema.json", "export.schema.json", "position.schema.json", "sources.schema.json", "theme.schema.json",
    ];

    [Fact]
    public void All_schemas_are_written_to_a_folder_that_is_made()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "docs", "schemas");

        var run = Tool.Here("schema", "-o", target);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(s_files, FilesIn(target));
        Assert.All(s_files, name => Assert.Contains($"Wrote {Path.Combine(target, name)} (", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void One_schema_is_printed_as_it_would_be_written()
    {
        using var folder = new TemporaryFolder();
        var printed = Tool.Here("schema", "position");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));

        Assert.Equal(0, Tool.Here("schema", "position", "-o", folder.Path).ExitCode);
        Assert.Equal(["position.schema.json"], FilesIn(folder.Path));
        Assert.Equal(File.ReadAllText(folder.File("position.schema.json")), printed.Output);
        using var json = JsonDocument.Parse(printed.Output);
        Assert.Equal("urn:briefing:schema:position", json.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void A_schema_that_there_is_not_is_named()
    {
        var run = Tool.Here("schema", "source");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "briefing: There is no schema 'source'.\n"
            + "  help: Did you mean 'sources'? There are 'debate', 'sources', 'position', 'theme' and 'export'.\n",
            run.Error);
    }

    [Fact]
    public void Only_one_schema_is_printed()
    {
        var run = Tool.Here("schema", "-o", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "briefing: Only one schema can be printed.\n  help: Name it, as in: briefing schema position\n", run.Error);
    }

    [Fact]
    public void A_file_where_the_folder_is_due_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("taken"), "mine");

        var run = Tool.Here("schema", "-o", folder.File("taken"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: '{folder.File("taken")}' cannot be ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.File("taken")));
    }

    private static IEnumerable<string?> FilesIn(string folder) =>
        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
