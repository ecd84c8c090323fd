using System.Text;
using System.Text.Json;
using Briefing.Library;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.LanguageServer;

namespace Briefing.Tests.Cli;

/// <summary>An accepted warning, as each command and each form shows it.</summary>
public sealed class AcceptTests : IDisposable
{
    private const string Message = "Only 'operator' speaks on the issue 'noise'. Accepted: Only the staff speak of it.";

    private readonly TemporaryFolder _folder = new();

    public AcceptTests()
    {
        _folder.CopyOf("tram");
        File.AppendAllText(
            _folder.File("debate.yaml"),
            "  - id: noise\n    question: How loud is a tram?\n    kind: fact\n    accept: {BRF0321: Only the staff speak of it.}\n",
            new UTF8Encoding(false));
        Change("operator.yaml", "stances:\n", "stances:\n  noise: {answer: low, line: It hums.}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Strict_lets_it_pass_and_no_other()
    {
        var run = Tool.Here("check", _folder.Path, "--strict", "--diagnostics", "short");
        Assert.Equal((0, $"{_folder.Shown("debate.yaml")}(23,9): note BRF0321: {Message}\n"), (run.ExitCode, run.Error));

        Change("debate.yaml", "title: Should", "title: Should the regime or");
        Assert.Equal(1, Tool.Here("check", _folder.Path, "--strict").ExitCode);
    }

    [Fact]
    public void Strict_fails_if_there_is_nothing_to_accept()
    {
        Change("operator.yaml", "  noise: {answer: low, line: It hums.}\n", "");
        Change("residents.yaml", "stances:\n", "stances:\n  noise: {answer: high, line: It shrieks.}\n");
        Change("operator.yaml", "stances:\n", "stances:\n  noise: {answer: low, line: It hums.}\n");
        var run = Tool.Here("check", _folder.Path, "--strict", "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(26,14): warning BRF0135", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_reason()
    {
        using var json = JsonDocument.Parse(Tool.Here("check", _folder.Path, "--diagnostics", "json").Output);
        var one = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("note", "Only the staff speak of it."), (one.GetProperty("severity").GetString(), one.GetProperty("accepted").GetString()));
        Assert.Equal(0, one.GetProperty("fixes").GetArrayLength());
    }

    [Fact]
    public void Sarif_says_of_every_result_whether_it_is_suppressed()
    {
        Change("debate.yaml", "title: Should", "title: Should the regime or");
        using var json = JsonDocument.Parse(Tool.Here("check", _folder.Path, "--diagnostics", "sarif").Output);
        var suppressions = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .ToDictionary(result => result.GetProperty("ruleId").GetString()!, result => result.GetProperty("suppressions"));
        Assert.Equal(0, suppressions["BRF0317"].GetArrayLength());
        var one = Assert.Single(suppressions["BRF0321"].EnumerateArray());
        Assert.Equal(
            ("inSource", "Only the staff speak of it."), (one.GetProperty("kind").GetString(), one.GetProperty("justification").GetString()));
    }

    [Fact]
    public void Github_shows_a_notice() => Assert.StartsWith(
        "::notice file=", Tool.Here("check", _folder.Path, "--strict", "--diagnostics", "github").Output, StringComparison.Ordinal);

    [Fact]
    public void The_library_gives_the_reason()
    {
        var one = Assert.Single(Debate.Read(_folder.Path).Diagnostics);
        Assert.Equal((Severity.Note, Message, "Only the staff speak of it."), (one.Severity, one.Message, one.Accepted));
    }

    [Fact]
    public async Task An_editor_shows_a_note()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.Path);
        editor.Open(_folder.File("debate.yaml"));
        await editor.DiagnosticsAsync(_folder.File("debate.yaml"), lines => lines.Length > 0);
        var shown = Assert.Single(editor.PublishedFor(_folder.File("debate.yaml")))!;
        Assert.Equal((3, Message), (shown["severity"]!.GetValue<int>(), $"{shown["message"]}"));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void Nothing_of_it_is_in_what_is_built(string format)
    {
        var output = Built(format, "--draft");
        Change("debate.yaml", "    accept: {BRF0321: Only the staff speak of it.}\n", "");
        Assert.Equal(Built(format, "--draft"), output);
    }

    [Fact]
    public void Commands_that_edit_the_files_keep_it()
    {
        Change("debate.yaml", "kind: fact", "kind: fakt");
        Assert.Equal(0, Tool.Here("check", _folder.Path, "--fix").ExitCode);
        Assert.Equal(0, Tool.Here("rename", "issue", "noise", "loudness", _folder.Path).ExitCode);
        Assert.Equal(0, Tool.Here("check", _folder.Path, "--strict").ExitCode);
        Assert.Contains(
            "  - id: loudness\n    question: How loud is a tram?\n    kind: fact\n    accept: {BRF0321: Only the staff speak of it.}\n",
            File.ReadAllText(_folder.File("debate.yaml")), StringComparison.Ordinal);
    }

    private string Built(string format, string option) => Tool.Here("build", _folder.Path, "-f", format, option, "-o", "-").Output;

    private void Change(string file, string words, string others)
    {
        var text = File.ReadAllText(_folder.File(file));
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(file), text.Replace(words, others, StringComparison.Ordinal), new UTF8Encoding(false));
    }
}
