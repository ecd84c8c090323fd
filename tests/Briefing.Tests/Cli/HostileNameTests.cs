using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>
/// Names of files and texts that would move a terminal's cursor, disguise what is said, or give a command to the program that
/// reads it: every message shows them as harmless.
/// </summary>
[Collection(nameof(CurrentFolder))]
public sealed class HostileNameTests : IDisposable
{
    // Escape sequences of C0 and C1, new lines of every kind, marks and overrides of direction, escapes of workflow commands.
    private const string Signs = "\e[2Jx\u009b2J\n::error::y%0A##[z]\r\u0085\u2028\u2029\u061c\u200e\u200f\u202e\u2066 ,:";

    private readonly TemporaryFolder _folder = new();
    private readonly string _debate;

    public HostileNameTests()
    {
        _debate = Directory.CreateDirectory(_folder.File($"d{Signs}")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(_debate, Path.GetFileName(path)));
    }

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForNames)]
    [InlineData("text")]
    [InlineData("short")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Diagnostics_in_every_form(string form)
    {
        Break();
        foreach (var command in (string[])["check", "build", "export", "sources"])
        {
            string[] options = command switch { "build" => ["-o", "-"], "export" => ["-f", "json"], _ => [] };
            var run = Tool.In(_folder.Path, [command, Path.GetFileName(_debate), .. options, "--diagnostics", form]);
            Assert.Equal(1, run.ExitCode);
            AssertHarmless(run);
        }
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForNames)]
    public void A_command_to_GitHub_has_one_line_and_is_one_command()
    {
        Break();
        var run = Tool.Here("check", _debate, "--diagnostics", "github");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) file=[^:]*,line=\\d+,[^:]*title=[^:]*::", line));
        Assert.True(lines.Length >= 4);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForNames)]
    public void Programs_get_the_true_name()
    {
        Break();
        var expected = Path.Combine(Path.GetFileName(_debate), "residents.yaml");
        using var json = JsonDocument.Parse(Tool.In(_folder.Path, "check", Path.GetFileName(_debate), "--diagnostics", "json").Output);
        Assert.Contains(json.RootElement.EnumerateArray(), one => one.GetProperty("file").GetString() == expected);

        using var sarif = JsonDocument.Parse(Tool.In(_folder.Path, "check", Path.GetFileName(_debate), "--diagnostics", "sarif").Output);
        Assert.Contains(Addresses(sarif), uri => Uri.UnescapeDataString(uri) == expected);

        using var far = JsonDocument.Parse(Tool.In(Path.GetTempPath(), Elsewhere, "check", _debate, "--diagnostics", "sarif").Output);
        Assert.Contains(Addresses(far), uri => Uri.UnescapeDataString(uri) == $"file://{_debate}/residents.yaml");
        Assert.All([.. Addresses(sarif), .. Addresses(far)], uri => Assert.Matches("^[!-~]*$", uri));
        Assert.All([.. Addresses(sarif), .. Addresses(far)], uri => Assert.DoesNotMatch("[#?<>\"]", uri));
    }

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForNames)]
    [InlineData("build", "DIR", "-o", "DIR/x.pdf")]
    [InlineData("build", "DIR", "-o", "DIR/x.NAME")]
    [InlineData("build", "DIR", "-o", "DIR/none/x.pdf")]
    [InlineData("build", "DIR", "-o", "DIR/none/")]
    [InlineData("build", "DIR", "-o", "DIR/debate.yaml", "-f", "json")]
    [InlineData("build", "DIR", "-o", "DIR/x.md", "--check")]
    [InlineData("build", "DIR", "-f", "NAME")]
    [InlineData("build", "DIR", "--issue", "NAME")]
    [InlineData("build", "DIR", "--theme", "NAME")]
    [InlineData("build", "NAME")]
    [InlineData("check", "DIR/debate.yaml")]
    [InlineData("export", "DIR", "-o", "DIR/x.json")]
    [InlineData("export", "DIR", "-o", "DIR/x.csv", "-f", "json")]
    [InlineData("diff", "DIR", "DIR", "-o", "DIR/x.md")]
    [InlineData("diff", "NAME", "DIR")]
    [InlineData("diff", "DIR", "none:NAME")]
    [InlineData("sources", "DIR", "--verify", "NAME")]
    [InlineData("sources", "DIR", "--verify", "DIR")]
    [InlineData("sources", "DIR", "--verify", "DIR/debate.yaml")]
    [InlineData("import", "sources", "NAME", "DIR")]
    [InlineData("import", "sources", "DIR/broken.json", "DIR")]
    [InlineData("import", "sources", "DIR/list.json", "DIR")]
    [InlineData("import", "debate", "DIR/broken.json", "DIR")]
    [InlineData("import", "debate", "DIR/broken.json", "DIR/new")]
    [InlineData("import", "debate", "DIR/broken.argdown", "DIR/new")]
    [InlineData("import", "debate", "DIR/good.argdown", "DIR/new")]
    [InlineData("add", "issue", "NAME", "DIR")]
    [InlineData("add", "issue", "night", "DIR", "--question", "NAME")]
    [InlineData("add", "issue", "night", "DIR", "--kind", "NAME")]
    [InlineData("add", "argument", "operator/riders", "DIR")]
    [InlineData("add", "argument", "NAME", "DIR")]
    [InlineData("add", "stakeholder", "council", "DIR")]
    [InlineData("new", "DIR")]
    [InlineData("new", "DIR/new")]
    [InlineData("new", "DIR/empty", "--empty", "--title", "NAME")]
    [InlineData("schema", "-o", "DIR/schemas")]
    [InlineData("schema", "NAME")]
    [InlineData("explain", "NAME")]
    [InlineData("completions", "NAME")]
    [InlineData("NAME")]
    [InlineData("help", "NAME")]
    [InlineData("check", "--NAME")]
    public void Messages_of_every_command(params string[] words)
    {
        File.WriteAllText(Path.Combine(_debate, "broken.json"), $"{{\"a\": \"{Signs}\"");
        File.WriteAllText(Path.Combine(_debate, "broken.argdown"), $"<{Signs}>: x {Signs}\n  - {Signs}\n");
        File.WriteAllText(Path.Combine(_debate, "good.argdown"), "# Trams\n\n[Trams]: We need trams.\n  - <Noise>: They are loud.\n");
        File.WriteAllText(Path.Combine(_debate, "list.json"), $"[{{\"id\": {JsonSerializer.Serialize(Signs)}, \"type\": {JsonSerializer.Serialize(Signs)}, \"title\": {JsonSerializer.Serialize(Signs)}, {JsonSerializer.Serialize(Signs)}: 1}}]");
        var debate = Path.GetFileName(_debate);
        var run = Tool.In(_folder.Path, [.. words.Select(word =>
            word.Replace("DIR", debate, StringComparison.Ordinal).Replace("NAME", $"n{Signs}", StringComparison.Ordinal))]);
        Assert.NotEqual(("", ""), (run.Output, run.Error));
        AssertHarmless(run);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForNames)]
    public void A_comparison_of_texts_with_marks_of_direction()
    {
        var path = Path.Combine(_debate, "residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("would be loud", "would be \u200floud\u200e", StringComparison.Ordinal));
        var run = Tool.Here("diff", SampleDebates.FolderOf("tram"), _debate);
        Assert.Equal(1, run.ExitCode);
        AssertHarmless(run);
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string> Elsewhere =>
        Tool.NoSettings.Add("GITHUB_WORKSPACE", "/no/such/workspace");

    private static List<string> Addresses(JsonDocument sarif) =>
    [
        .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation"))
            .Select(place => place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
    ];

    private static void AssertHarmless(Tool.Run run)
    {
        foreach (var line in (run.Output + run.Error).Split('\n'))
        {
            Assert.DoesNotContain(line, character => char.IsControl(character)
                || character is '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029'
                    or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
            Assert.False(
                line.TrimStart().StartsWith("::error::y", StringComparison.Ordinal), $"A command of the author's own: {line}");
        }
    }

    private void Break()
    {
        var quoted = JsonSerializer.Serialize(Signs);
        File.AppendAllText(Path.Combine(_debate, "residents.yaml"), $"nmae: {quoted}\n{quoted}: {quoted}\n");
        File.AppendAllText(Path.Combine(_debate, "sources.yaml"), $"- id: {quoted}\n  type: {quoted}\n  title: {quoted}\n");
        File.AppendAllText(Path.Combine(_debate, "debate.yaml"), $"theme: {quoted}\nlanguage: {quoted}\n");
        File.WriteAllText(Path.Combine(_debate, $"stray{Signs}.yaml"), $"id: {quoted}\nname: {quoted}\n");
    }
}
