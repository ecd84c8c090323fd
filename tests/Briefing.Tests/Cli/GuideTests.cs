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
        Assert.Equal(3, commands.Length);
        Assert.All(commands, command => Assert.Equal(0, Shell(command)));

        Reword("loud", "noisy");
        Assert.Equal([0, 1, 0], commands.Select(Shell));
        Assert.Contains("~~loud~~ **noisy**", File.ReadAllText(_folder.File("repository/changes.md")), StringComparison.Ordinal);

        Reword("operator/riders", "operator/ridres");
        Assert.Equal([1, 1, 1], commands.Select(Shell));
    }

    [Fact]
    public void The_workflow_runs_the_same_commands() => Assert.Equal(
        Fences("sh").Select(command => command.Trim()),
        WorkflowRun().Matches(Fences("yaml").Single()).Select(match => match.Groups[1].Value));

    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void The_hook_lets_a_commit_pass_or_stops_it()
    {
        CommittedBuild();
        File.WriteAllText(_folder.File("repository/.git/hooks/pre-commit"), Fences("bash").Single());
        Assert.Equal(0, Shell("chmod +x .git/hooks/pre-commit && git commit -q --allow-empty -m second"));

        Reword("loud", "noisy");
        Assert.NotEqual(0, Shell("git commit -q -a -m third"));
        Assert.Equal(0, Shell("briefing build && git commit -q -a -m third"));
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

    [GeneratedRegex("- run: (briefing .*)")]
    private static partial Regex WorkflowRun();
}
