using System.Diagnostics;
using System.Text.RegularExpressions;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The guides show what works: their commands are run as they stand there.</summary>
public sealed partial class GuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void The_commands_pass_on_what_is_committed_and_fail_on_what_is_not()
    {
        CommittedBuild();
        string[] commands = [.. Fences("sh")];
        Assert.Equal(4, commands.Length);
        Assert.All(commands, command => Assert.Equal(0, Shell(command)));

        Reword("loud", "noisy");
        Assert.Equal([0, 1, 0, 0], commands.Select(Shell));
        Assert.Contains("~~loud~~ **noisy**", File.ReadAllText(_folder.File("repository/changes.md")), StringComparison.Ordinal);

        Reword("operator/riders", "operator/ridres");
        Assert.Equal([1, 1, 1, 1], commands.Select(Shell));
    }

    [Fact]
    public void The_inputs_of_the_action_are_those_of_the_guide()
    {
        var action = File.ReadAllText(Path.Combine(Repository.Root, "action.yml")).ReplaceLineEndings("\n");
        var inputs = ActionInput().Matches(action).Select(match => (Name: match.Groups[1].Value, Default: match.Groups[2].Value));
        var table = InputRow().Matches(Guide("ci.md")).Select(match => (Name: match.Groups[1].Value, Default: match.Groups[2].Value));

        Assert.NotEmpty(inputs);
        Assert.Equal(inputs, table);
        Assert.All(ScriptOfAction().Matches(action), match =>
            Assert.True(File.Exists(Path.Combine(Repository.Root, match.Groups[1].Value)), match.Value));
    }

    [Fact]
    public void The_example_of_a_snapshot_test_is_the_one_that_runs() => Assert.Contains(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Briefing.SnapshotExample", "BriefingTests.cs")).ReplaceLineEndings("\n"),
        Guide("snapshot-tests.md"),
        StringComparison.Ordinal);

    private static string Guide(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(Guide("ci.md")).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    private void CommittedBuild()
    {
        var positions = Directory.CreateDirectory(_folder.File("repository/positions")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(positions, Path.GetFileName(path)));

        Directory.CreateDirectory(_folder.File("bin"));
        File.WriteAllText(
            _folder.File("bin/briefing"),
            $"#!/bin/sh\nexec '{Tool.Dotnet}' '{Path.Combine(AppContext.BaseDirectory, "briefing.dll")}' \"$@\"\n");
        Assert.Equal(0, Shell("chmod +x ../bin/briefing"));
        Assert.Equal(0, Shell("briefing build && git init -q -b main && git add . && git commit -q -m first && git branch origin/main"));
    }

    private void Reword(string old, string @new)
    {
        var path = _folder.File("repository/positions/residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
    }

    private int Shell(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = _folder.File("repository"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder.File("bin")}:{start.Environment["PATH"]}";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Author";
            start.Environment[$"GIT_{role}_EMAIL"] = "author@example.org";
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        error.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode;
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^  ([a-z-]+):\n    description: .*\n    default: '?([^'\n]*)'?$", RegexOptions.Multiline)]
    private static partial Regex ActionInput();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| .* \| (?:`([^`]+)`|none) \|$", RegexOptions.Multiline)]
    private static partial Regex InputRow();

    [GeneratedRegex(@"\$GITHUB_ACTION_PATH/([^""]+)")]
    private static partial Regex ScriptOfAction();
}
