using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Schema;

/// <summary>
/// docs/format.md and docs/themes.md have a table for every object of the format, and the examples are a debate without a
/// mistake.
/// UPDATE=1 writes the tables.
/// </summary>
public sealed partial class ManualTests
{
    [Theory]
    [InlineData("format.md", "debate", "sources", "position")]
    [InlineData("themes.md", "theme")]
    public void The_tables_are_those_of_the_format(string document, params string[] files)
    {
        var path = PathOf(document);
        var manual = File.ReadAllText(path).ReplaceLineEndings("\n");
        var objects = FileFormat.Written.Where(format => files.Contains(format.Name))
            .SelectMany(format => FormatTable.ObjectsIn(format.Root))
            .Distinct()
            .ToDictionary(schema => schema.Name);
        var places = TablePlace().Matches(manual).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(objects.Keys.Order(), places.Order());

        var due = TablePlace().Replace(
            manual, match => $"<!-- keys: {match.Groups[1].Value} -->\n\n{FormatTable.Of(objects[match.Groups[1].Value])}");
        if (Environment.GetEnvironmentVariable("UPDATE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(path, due);
        else
            Assert.Equal(due, manual);
    }

    [Theory]
    [InlineData("format.md")]
    [InlineData("themes.md")]
    public void Every_link_inside_the_manual_leads_to_a_heading(string document)
    {
        var manual = File.ReadAllText(PathOf(document));
        var headings = Heading().Matches(manual).Select(match => match.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'));
        Assert.Empty(Link().Matches(manual).Select(match => match.Groups[1].Value).Except(headings));
    }

    [Fact]
    public void The_examples_are_a_debate_without_a_mistake()
    {
        var fences = Fence().Matches(File.ReadAllText(PathOf("format.md")).ReplaceLineEndings("\n"))
            .Select(match => (Name: match.Groups[1].Value.Trim(), Text: match.Groups[2].Value))
            .ToList();
        var whole = fences.Where(fence => fence.Name.Length > 0).ToDictionary(fence => fence.Name, fence => fence.Text);
        whole["debate.yaml"] += string.Concat(fences.Where(fence => fence.Name.Length == 0).Select(fence => fence.Text));

        var diagnostics = new DiagnosticBag();
        Pipeline.Map(DebateFiles.Of("manual", whole.Select(file => (file.Key, file.Value))), diagnostics);
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Equal(["debate.yaml", "operator.yaml", "residents.yaml", "sources.yaml"], whole.Keys.Order());
    }

    [Fact]
    public void The_table_of_a_part_marks_what_is_required() => Assert.StartsWith(
        "| key | value | meaning |\n| --- | --- | --- |\n| `text` | **required** text | ",
        FormatTable.Of(SharedFormat.Account.Schema),
        StringComparison.Ordinal);

    private static string PathOf(string document) => Path.Combine(Repository.Root, "docs", document);

    [GeneratedRegex("^<!-- keys: ([a-z ]+) -->\n(?:\n(?:\\|.*\n)+)?", RegexOptions.Multiline)]
    private static partial Regex TablePlace();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```yaml(.*)\n((?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
