using System.Diagnostics;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>A file that is written is the old one or the new one, and what cannot be written is said.</summary>
public sealed class OutputTests : IDisposable
{
    private static readonly string s_tram = SampleDebates.FolderOf("tram");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_stays_and_the_file_behind_it_is_replaced()
    {
        File.WriteAllText(_folder.File("real.json"), "old");
        File.CreateSymbolicLink(_folder.File("link.json"), "real.json");
        Assert.Equal(0, Export("link.json").ExitCode);
        Assert.Equal("real.json", new FileInfo(_folder.File("link.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(_folder.File("real.json")), StringComparison.Ordinal);
        Assert.Equal(["link.json", "real.json"], Names());
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_to_nothing_yet_leads_to_the_new_file()
    {
        File.CreateSymbolicLink(_folder.File("link.json"), "real.json");
        Assert.Equal(0, Export("link.json").ExitCode);
        Assert.Equal(["link.json", "real.json"], Names());
        Assert.NotNull(new FileInfo(_folder.File("link.json")).LinkTarget);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_in_a_circle_is_refused()
    {
        File.CreateSymbolicLink(_folder.File("a.json"), "b.json");
        File.CreateSymbolicLink(_folder.File("b.json"), "a.json");
        var run = Export("a.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written: its links form a loop.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.json", "b.json"], Names());
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_file_in_shared_memory_is_replaced_like_any_other()
    {
        if (!Directory.Exists("/dev/shm"))
            return;

        var path = $"/dev/shm/{Path.GetFileName(_folder.Path)}.json";
        try
        {
            Assert.Equal(0, Tool.Here("export", s_tram, "-f", "json", "-o", path).ExitCode);
            File.AppendAllText(path, new string(' ', 100_000));
            Assert.Equal(0, Tool.Here("export", s_tram, "-f", "json", "-o", path).ExitCode);
            Assert.Equal(Tool.Here("export", s_tram, "-f", "json").Output, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_folder_is_no_target()
    {
        Directory.CreateDirectory(_folder.File("x.json"));
        var run = Export("x.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a folder.", run.Error, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    [InlineData("link/residents.yaml")]
    [InlineData("link/sub/../residents.yaml")]
    [InlineData("deep/positions/debate.yaml")]
    public void An_input_is_not_written_over_by_whatever_way(string way)
    {
        Directory.CreateDirectory(_folder.File("positions/sub"));
        foreach (var path in Directory.GetFiles(s_tram, "*.yaml"))
            File.Copy(path, _folder.File($"positions/{Path.GetFileName(path)}"));
        Directory.CreateSymbolicLink(_folder.File("link"), "positions");
        Directory.CreateSymbolicLink(_folder.File("deep"), _folder.Path);

        var run = Tool.Here("export", _folder.File("positions"), "-f", "json", "-o", _folder.File(way));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is one of the debate's own files.", run.Error, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_file_keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
            return;

        File.WriteAllText(_folder.File("x.json"), "old");
        File.SetUnixFileMode(_folder.File("x.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, Export("x.json").ExitCode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("x.json")));
    }

    [Fact]
    public void A_file_that_must_not_be_written_is_not_replaced()
    {
        File.WriteAllText(_folder.File("x.json"), "old");
        File.SetAttributes(_folder.File("x.json"), FileAttributes.ReadOnly);
        var run = Export("x.json");
        File.SetAttributes(_folder.File("x.json"), FileAttributes.Normal);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written: access is denied.", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_folder.File("x.json")));
    }

    [Fact]
    public void What_a_killed_run_has_left_is_cleared_up()
    {
        File.WriteAllText(_folder.File(".x.json.4711.tmp"), "half");
        File.WriteAllText(_folder.File(".other.json.4711.tmp"), "half");
        Assert.Equal(0, Export("x.json").ExitCode);
        Assert.Equal([".other.json.4711.tmp", "x.json"], Names());
    }

    [Fact]
    public void What_another_run_is_writing_is_let_alone()
    {
        using var other = new FileStream(
            _folder.File(".x.json.4711.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
        Assert.Equal(0, Export("x.json").ExitCode);
        Assert.Equal([".x.json.4711.tmp", "x.json"], Names());
    }

    [Fact(Explicit = true)]
    public void Two_builds_into_one_file_leave_the_file_of_one()
    {
        Assert.Equal(0, Export("expected.json").ExitCode);
        Parallel.For(0, 4, _ => Tool.AsProcess(
            _folder.Path, Tool.NoSettings, "export", s_tram, "-f", "json", "-o", "x.json"));
        Assert.Equal(File.ReadAllBytes(_folder.File("expected.json")), File.ReadAllBytes(_folder.File("x.json")));
        Assert.Equal(["expected.json", "x.json"], Names());
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/proc/x.json")]
    [InlineData("/sys/x.json")]
    [InlineData("/no/such/folder/x.json")]
    public void A_place_that_takes_nothing_is_reported(string target)
    {
        if (OperatingSystem.IsLinux())
        {
            var run = Tool.Here("export", s_tram, "-f", "json", "-o", target);
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"briefing: '{target}' cannot be written: ", run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>The shell lets no file grow beyond 64 blocks, as a full disk would.</summary>
    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_disk_that_is_full_leaves_the_old_file()
    {
        if (OperatingSystem.IsWindows())
            return;

        File.WriteAllText(_folder.File("x.pdf"), "old");
        var tool = Path.Combine(AppContext.BaseDirectory, "briefing.dll");
        using var process = Process.Start(new ProcessStartInfo(
            "sh", ["-c", $"trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 dotnet '{tool}' build '{s_tram}' --length record -o '{_folder.File("x.pdf")}'"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 2, error);
        Assert.Contains("cannot be written: the disk is full", error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_folder.File("x.pdf")));
        Assert.Equal(["x.pdf"], Names());
    }

    private Tool.Run Export(string target) =>
        Tool.Here("export", s_tram, "-f", "json", "-o", _folder.File(target));

    private string[] Names() =>
        [.. Directory.GetFiles(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
