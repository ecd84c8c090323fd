using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

[Collection(nameof(CurrentFolder))]
public sealed class DiffTests(TwoCommits twoCommits) : IClassFixture<TwoCommits>, IDisposable
{
    private const string Found = "\nOld Town Residents\n";

    private readonly TemporaryFolder _folder = TwoCommits.Debate();

    private string Positions => _folder.File("positions");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_folders_that_say_the_same_end_with_0() =>
        Assert.Equal(new Tool.Run(0, "", ""), Tool.Here("diff", SampleDebates.FolderOf("tram"), Positions));

    [Fact]
    public void Two_folders_that_differ_end_with_1()
    {
        Reword();
        var run = Tool.Here("diff", SampleDebates.FolderOf("tram"), Positions);
        Assert.Equal(
            (1, "Old Town Residents\n  ~ argument 'noise'\n        claim: A tram in narrow streets would be [-loud-]{+noisy+}.\n", ""),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_side_with_mistakes_is_said_and_ends_with_2()
    {
        File.AppendAllText(Path.Combine(Positions, "residents.yaml"), "nmae: x\n");
        var run = Tool.Here("diff", SampleDebates.FolderOf("tram"), Positions);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("residents.yaml(20,1): error BRF0101", run.Error, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    [InlineData(0)]
    [InlineData(0, "HEAD")]
    [InlineData(0, "HEAD:positions")]
    [InlineData(0, "HEAD", "positions")]
    [InlineData(0, "HEAD:", "positions")]
    [InlineData(0, "positions", "HEAD")]
    [InlineData(0, "HEAD:./positions", "positions")]
    [InlineData(0, @"HEAD:.\positions", "positions")]
    [InlineData(0, @"HEAD:positions\", "positions")]
    [InlineData(1, "first")]
    [InlineData(1, "first", "second")]
    [InlineData(1, "first:positions", "second:positions")]
    [InlineData(1, "first:positions", "positions")]
    public void A_revision_of_git_is_a_side(int exitCode, params string[] sides)
    {
        Repository();
        var run = Tool.In(_folder.Path, ["diff", .. sides]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal(exitCode == 1, $"\n{run.Output}".Contains(Found, StringComparison.Ordinal));
    }

    [Fact(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    public void What_is_not_committed_is_seen_from_a_folder_below_too()
    {
        Repository();
        Reword("noisy", "harsh");
        var run = Tool.In(Positions, "diff");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("[-noisy-]{+harsh+}", run.Output, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    public void Nothing_is_left_behind()
    {
        Repository();
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order();
        Assert.Equal(1, Tool.In(_folder.Path, "diff", "first").ExitCode);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order());
    }

    [Theory(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    [InlineData("as in: briefing diff old-positions positions", "diff", "HEAD", ".")]
    [InlineData("as in: briefing build --since old-positions", "build", ".", "--since", "HEAD", "-o", "x.md")]
    public void Outside_a_repository_the_example_is_of_the_command_that_was_run(string example, params string[] words)
    {
        _folder.CopyOf("tram");
        var run = Tool.In(_folder.Path, words);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("This folder is not in a git repository.", run.Error, StringComparison.Ordinal);
        Assert.Contains(example, run.Error, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(Needs.Git), SkipType = typeof(Needs), Skip = Needs.ForGit)]
    [InlineData("'nowhere' is neither a folder nor a revision that git knows here.", "nowhere", "positions")]
    [InlineData("'nowhere' is neither a folder nor a revision that git knows here.", "nowhere:positions", "positions")]
    [InlineData("There is no debate in 'HEAD:nowhere'.", "HEAD:nowhere", "positions")]
    [InlineData("There is no debate in 'HEAD:positions/debate.yaml'.", "HEAD:positions/debate.yaml", "positions")]
    public void A_revision_that_is_not_there_is_named(string message, params string[] sides)
    {
        Repository();
        var run = Tool.In(_folder.Path, ["diff", .. sides]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: {message}\n  help: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_git_compares_folders_only()
    {
        var run = Tool.AsProcess(_folder.Path, Tool.NoSettings.Add("PATH", _folder.Path), "diff", "HEAD");
        Assert.Equal(
            (2, "briefing: git was not found, so revisions can't be read.\n  help: Install git, or give two folders.\n"),
            (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_git_in_the_current_folder_is_none(bool isInCapitals)
    {
        // Any program: it would be said to know no revision.
        var extension = OperatingSystem.IsWindows() ? ".exe" : null;
        File.Copy(Path.ChangeExtension(Tool.Assembly, extension), _folder.File($"git{extension}"));
        var path = isInCapitals ? _folder.Path.ToUpperInvariant() : _folder.Path;
        var run = Tool.AsProcess(_folder.Path, Tool.NoSettings.Add("PATH", path), "diff", "HEAD");
        Assert.StartsWith("briefing: git was not found", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "diff.txt")]
    [InlineData("markdown", "diff.md")]
    [InlineData("md", "diff.markdown")]
    [InlineData("json", "diff.json")]
    [InlineData("json", "diff.new")]
    public void The_comparison_can_go_to_a_file(string format, string name)
    {
        Reword();
        string[] sides = ["diff", SampleDebates.FolderOf("tram"), Positions, "-f", format];
        var target = _folder.File(name);
        var run = Tool.Here([.. sides, "-o", target]);
        Assert.Equal((1, $"Wrote {target} (1 KiB).\n"), (run.ExitCode, run.Output));
        Assert.Equal(Tool.Here(sides).Output, File.ReadAllText(target));
    }

    [Fact]
    public void The_data_is_JSON()
    {
        using var json = JsonDocument.Parse(Tool.Here("diff", Positions, Positions, "-f", "json").Output);
        Assert.True(json.RootElement.GetProperty("same").GetBoolean());
    }

    [Fact]
    public void The_files_of_the_debate_are_never_written_over()
    {
        Reword();
        var target = Path.Combine(Positions, "residents.yaml");
        var before = File.ReadAllText(target);
        Assert.Equal(2, Tool.Here("diff", SampleDebates.FolderOf("tram"), Positions, "-o", target).ExitCode);
        Assert.Equal(2, Tool.Here("diff", Positions, SampleDebates.FolderOf("tram"), "-o", target).ExitCode);
        Assert.Equal(before, File.ReadAllText(target));
    }

    private void Reword(string old = "loud", string @new = "noisy")
    {
        var path = Path.Combine(Positions, "residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>With two commits, each with a tag.</summary>
    private void Repository() => twoCommits.CopyTo(_folder.Path);
}
