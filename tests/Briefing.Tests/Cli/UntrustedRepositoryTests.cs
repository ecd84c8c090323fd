using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>A repository that was prepared to run code when somebody looks at it runs none.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class UntrustedRepositoryTests(TwoCommits twoCommits) : IClassFixture<TwoCommits>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Trace => _folder.File("it-ran");

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("HERE")]
    [InlineData("tools")]
    [InlineData("LINK")]
    public void Git_is_never_taken_from_the_current_folder(string before)
    {
        Repository();
        Script("git");
        Directory.CreateDirectory(_folder.File("tools"));
        Script("tools/git");
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.File("link"), _folder.Path);
        var first = before switch { "HERE" => _folder.Path, "LINK" => elsewhere.File("link"), _ => before };
        var path = $"{first}:{Environment.GetEnvironmentVariable("PATH")}";
        var run = Tool.AsProcess(_folder.Path, Tool.NoSettings.Add("PATH", path), "diff", "first", "second");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        AssertNothingRan();
    }

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    [InlineData("ext::", "")]
    [InlineData("file", "uploadpack")]
    [InlineData("ssh", "core.sshCommand")]
    [InlineData("vcs", "remote.origin.vcs")]
    public void What_is_missing_is_not_fetched(string kind, string setting)
    {
        Repository();
        Script("evil");
        var evil = _folder.File("evil");
        Git("config", "core.repositoryFormatVersion", "1");
        Git("config", "extensions.partialClone", "origin");
        Git("config", "remote.origin.promisor", "true");
        Git("config", "protocol.allow", "always");
        Git("config", "protocol.ext.allow", "always");
        Git("config", "remote.origin.url", kind switch
        {
            "ext::" => $"ext::{evil}",
            "ssh" => "ssh://example.org/debate",
            _ => _folder.Path,
        });
        if (kind == "file")
            Git("config", $"remote.origin.{setting}", evil);
        else if (kind == "ssh")
            Git("config", setting, evil);
        else if (kind == "vcs")
            Git("config", setting, "ext");

        // The file that differs between the two.
        var missing = Git("rev-parse", "second:positions/residents.yaml").Trim();
        File.Delete(_folder.File($".git/objects/{missing[..2]}/{missing[2..]}"));

        var run = Tool.In(_folder.Path, "diff", "first", "second");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "briefing: 'residents.yaml' in 'second:positions' is not in this copy of the repository.\n  help: ", run.Error, StringComparison.Ordinal);
        AssertNothingRan();
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void No_setting_hook_filter_or_alias_of_the_repository_runs()
    {
        Repository();
        Script("evil");
        var evil = _folder.File("evil");
        foreach (var setting in (string[])
            [
                "core.fsmonitor", "core.pager", "core.editor", "core.askPass", "core.sshCommand", "core.gitProxy",
                "core.alternateRefsCommand", "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.smudge",
                "filter.evil.clean", "filter.evil.process", "pager.rev-parse", "pager.ls-tree", "pager.cat-file", "gpg.program",
                "credential.helper", "uploadpack.packObjectsHook", "interactive.diffFilter", "sequence.editor",
            ])
        {
            Git("config", setting, evil);
        }

        foreach (var command in (string[])["rev-parse", "ls-tree", "cat-file", "diff", "show"])
            Git("config", $"alias.{command}", $"!{evil}");

        File.WriteAllText(_folder.File(".gitattributes"), "*.yaml diff=evil filter=evil\n");
        File.WriteAllText(_folder.File(".git/info/attributes"), "*.yaml diff=evil filter=evil\n");
        Directory.CreateDirectory(_folder.File(".git/hooks"));
        foreach (var hook in (string[])["post-checkout", "post-index-change", "pre-auto-gc", "reference-transaction", "fsmonitor-watchman"])
            Script($".git/hooks/{hook}");

        foreach (string[] sides in (string[][])[[], ["first"], ["first", "second"], ["first:positions", "positions"]])
        {
            var run = Tool.In(_folder.Path, ["diff", .. sides]);
            Assert.Equal((sides.Length > 0 ? 1 : 0, ""), (run.ExitCode, run.Error));
        }

        AssertNothingRan();
    }

    [Fact(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    public void A_file_of_a_commit_has_the_limits_of_a_file()
    {
        Repository();
        File.AppendAllText(_folder.File("positions/residents.yaml"), $"# {new string('a', 5 << 20)}\n");
        Git("add", "positions");
        Git("-c", "user.name=Author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", "large");
        var committed = Tool.In(_folder.Path, "diff", "HEAD", "first");
        Assert.Equal(2, committed.ExitCode);
        Assert.Contains("residents.yaml(1,1): error BRF0028", committed.Error, StringComparison.Ordinal);
    }

    private void AssertNothingRan() => Assert.False(File.Exists(Trace));

    private void Repository() => twoCommits.CopyTo(_folder.Path);

    /// <summary>A program that leaves a trace.</summary>
    private void Script(string name)
    {
        var path = _folder.File(name);
        File.WriteAllText(path, $"#!/bin/sh\ntouch '{Trace}'\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
