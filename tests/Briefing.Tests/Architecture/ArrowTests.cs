using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Architecture;

/// <summary>Each stage knows only those before it. The table is the architecture; the test holds it.</summary>
public sealed partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        // Another assembly, which knows no debate.
        ["Print"] = [],
        ["Text"] = [],
        ["Diagnostics"] = ["Text", "Explain"],
        ["Model"] = ["Text"],

        // Print's colours and no more of it.
        ["Load"] = ["Text", "Diagnostics", "Model", "Print"],
        ["Check"] = ["Text", "Diagnostics", "Model"],
        ["Map"] = ["Text", "Diagnostics", "Model", "Check"],
        ["Compose"] = ["Text", "Diagnostics", "Model", "Check", "Map"],
        ["Styles"] = ["Text", "Diagnostics", "Model", "Check", "Compose", "Print"],
        ["Figures"] = ["Model", "Compose", "Styles", "Print"],
        ["Typesetting"] = ["Text", "Model", "Compose", "Styles", "Figures", "Print"],
        ["Html"] = ["Text", "Model", "Compose", "Styles", "Figures", "Print"],
        ["MarkdownOutput"] = ["Text", "Compose"],
        ["Export"] = ["Text", "Diagnostics", "Model", "Load", "Check", "Map", "Compose", "Styles"],
        ["Verify"] = ["Text", "Diagnostics", "Model", "Check", "Map"],
        ["Diff"] = ["Text", "Model", "Map", "Load"],
        ["Explain"] = [],

        // The format is the loader's own definition, and a schema is another way of writing it.
        ["Schema"] = ["Text", "Diagnostics", "Load"],
        ["Scaffold"] = ["Text", "Diagnostics", "Load"],

        // Reads back what Export writes, by the same tables, and writes it as new files. Accents are composed as for print.
        ["Import"] = ["Print", "Text", "Diagnostics", "Model", "Load", "Export", "Schema", "Scaffold"],
        ["Cli"] =
        [
            "Text", "Diagnostics", "Model", "Load", "Check", "Map", "Compose", "Export", "Verify", "Diff", "Explain", "Schema",
            "Scaffold", "Import", "Styles",
        ],
    };

    [Fact]
    public void Each_folder_is_a_stage_of_the_table() =>
        Assert.Empty(Sources().Select(source => source.Stage).Distinct().Except([.. s_mayUse.Keys, ""]));

    [Fact]
    public void Each_stage_uses_only_the_stages_before_it()
    {
        var wrong =
            from source in Sources()
            where source.Stage.Length > 0
            from used in StagesIn(source.Code)
            where used != source.Stage && !s_mayUse[source.Stage].Contains(used)
            select $"{source.Path} uses {used}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Only_the_YAML_reader_uses_YamlDotNet() => Assert.All(
        Sources().Where(source => WithoutComments(source.Code).Contains("YamlDotNet", StringComparison.Ordinal)),
        source => Assert.StartsWith("Load/Yaml/", source.Path, StringComparison.Ordinal));

    [Fact]
    public void Only_the_reader_of_texts_uses_Markdig() => Assert.All(
        Sources().Where(source => source.Code.Contains("using Markdig", StringComparison.Ordinal)),
        source => Assert.Equal("Load/Markup/InlineMarkdown.cs", source.Path));

    [Fact]
    public void Only_the_command_line_uses_System_CommandLine() => Assert.All(
        Sources().Where(source => source.Code.Contains("using System.CommandLine", StringComparison.Ordinal)),
        source => Assert.True(source.Stage is "Cli" or "", source.Path));

    [Fact]
    public void The_writer_of_the_file_format_knows_no_briefing()
    {
        var wrong =
            from source in Sources()
            where source.Path.StartsWith("Pdf/Writing/", StringComparison.Ordinal)
            from used in StagesIn(source.Code)
            where used is not "Print"
            select $"{source.Path} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_stage_that_is_used_without_its_prefix_is_seen() =>
        Assert.Equal(
            ["Compose", "Map"],
            StagesIn("using Briefing.Compose;\nvar x = Map.DebateMap.Of(y.Load.All); // Cli.Main\n"));

    private static IEnumerable<string> StagesIn(string code) =>
        Mention().Matches(WithoutComments(code))
            .Select(match => match.Groups[1].Value)
            .Where(s_mayUse.ContainsKey)
            .Order();

    private static string WithoutComments(string code) => Comment().Replace(code, "");

    private static IEnumerable<(string Path, string Stage, string Code)> Sources([CallerFilePath] string here = "")
    {
        var src = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src"));
        return
            from project in (string[])["Briefing.Print", "Briefing.Core", "Briefing"]
            let root = Path.Combine(src, project)
            from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(root, file).Replace('\\', '/')
            let folders = path.Split('/')[..^1]
            where folders is not ["bin" or "obj", ..]
            select (path, project == "Briefing.Print" ? "Print" : folders.FirstOrDefault(""), File.ReadAllText(file));
    }

    // "using Briefing.Map", "Briefing.Map.X", and the bare "Map.X" that C# finds as a sibling namespace: a word that
    // stands alone in front of a dot and a capital.
    [GeneratedRegex(@"(?:\bBriefing\.|(?<![\w.""'@/])(?=\w+\.[A-Z]))([A-Z][a-z]+)\b")]
    private static partial Regex Mention();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
