using Briefing.Cli.Files;
using Briefing.Cli.Messages;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>Of two runs that change a debate at once, neither loses what the other has written.</summary>
public sealed class ConcurrentEditTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConcurrentEditTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Eight_additions_at_once_all_land()
    {
        var runs = new Tool.Run[8];
        var threads = Enumerable.Range(0, runs.Length).Select(i => new Thread(() => runs[i] = AddIssue($"issue-{i}"))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        AssertIssues(runs.Length);
    }

    [Fact(Explicit = true)]
    public void So_do_those_of_three_processes()
    {
        var runs = new Tool.Run[3];
        Parallel.For(0, runs.Length, i => runs[i] = Tool.AsProcess(
            _folder.Path, Tool.NoSettings, "add", "issue", $"issue-{i}", "--kind", "fact", "--question", "Is it?"));
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        AssertIssues(runs.Length);
    }

    [Fact]
    public void An_addition_goes_on_with_what_another_run_has_written()
    {
        var run = new Tool.Run(-1, "", "");
        var thread = new Thread(() => run = AddIssue("noise-at-night"));
        using (FolderLock.Take(_folder.Path))
        {
            thread.Start();
            File.AppendAllText(_folder.File("debate.yaml"), "# written by the other\n");
        }

        thread.Join();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("# written by the other\n", Debate(), StringComparison.Ordinal);
        Assert.Contains("id: noise-at-night\n", Debate(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_does_not_end_is_not_waited_for_without_end()
    {
        using var other = FolderLock.Take(_folder.Path);
        Assert.Equal(
            $"Another run is changing the files in '{_folder.Path}', and nothing was changed.",
            Assert.Throws<UsageException>(() => FolderLock.Take(_folder.Path, TimeSpan.Zero)).Message);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void Two_names_of_a_folder_have_one_lock()
    {
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.File("link"), _folder.Path);
        using var other = FolderLock.Take(_folder.Path);
        Assert.Throws<UsageException>(() => FolderLock.Take(elsewhere.File("link"), TimeSpan.Zero));
    }

    [Fact]
    public void What_a_killed_run_has_left_locks_nobody_out()
    {
        File.WriteAllText(_folder.File(FolderLock.Name), "left behind");
        Assert.Equal(0, AddIssue("noise-at-night").ExitCode);
        Assert.False(File.Exists(_folder.File(FolderLock.Name)));
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_lock_that_is_a_link_is_not_followed()
    {
        File.WriteAllText(_folder.File("mine.txt"), "mine");
        File.CreateSymbolicLink(_folder.File(FolderLock.Name), "mine.txt");
        var before = Debate();
        var run = AddIssue("noise-at-night");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is a link, and nothing was changed.", run.Error, StringComparison.Ordinal);
        Assert.Equal(("mine", before), (File.ReadAllText(_folder.File("mine.txt")), Debate()));
    }

    [Fact]
    public void Locks_that_are_taken_and_given_back_at_once_are_never_held_by_two()
    {
        var (holders, most, taken) = (0, 0, 0);
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 15; i++)
            {
                using var alone = FolderLock.Take(_folder.Path);
                most = Math.Max(most, Interlocked.Increment(ref holders));
                Thread.Yield();
                Interlocked.Decrement(ref holders);
                Interlocked.Increment(ref taken);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal((1, 60), (most, taken));
        Assert.False(File.Exists(_folder.File(FolderLock.Name)));
    }

    [Theory]
    [InlineData("as it was", "as it was", true)]
    [InlineData("as it was", "saved by an editor", false)]
    [InlineData(null, null, true)]
    [InlineData(null, "made by another", false)]
    [InlineData("as it was", null, false)]
    public void A_file_that_another_program_has_changed_is_let_alone(string? read, string? now, bool isWritten)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("x.yaml");
        if (now is not null)
            File.WriteAllText(path, now);

        Assert.Equal(isWritten, AtomicFile.TryReplace(path, read is null ? null : Bytes(read), Bytes("new")));
        Assert.Equal(isWritten ? "new" : now, File.Exists(path) ? File.ReadAllText(path) : null);
        Assert.Equal(isWritten || now is not null ? [path] : [], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_stakeholder_s_file_does_not_stay_if_debate_yaml_cannot_be_written()
    {
        var (file, before) = (_folder.File("debate.yaml"), Debate());
        File.SetAttributes(file, FileAttributes.ReadOnly);
        var run = Tool.Here("add", "stakeholder", "council", _folder.Path, "--name", "Council");
        File.SetAttributes(file, FileAttributes.Normal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(_folder.File("council.yaml")));
        Assert.Equal(before, Debate());
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private Tool.Run AddIssue(string id) =>
        Tool.Here("add", "issue", id, _folder.Path, "--kind", "fact", "--question", "Is it?");

    private string Debate() => File.ReadAllText(_folder.File("debate.yaml"));

    private void AssertIssues(int count)
    {
        Assert.All(Enumerable.Range(0, count), i => Assert.Contains($"id: issue-{i}\n", Debate(), StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_folder.Path, ".*"));
    }
}
