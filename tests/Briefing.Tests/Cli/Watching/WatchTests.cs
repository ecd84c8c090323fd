using Briefing.Cli.Files;
using Briefing.Compose;
using Briefing.Load.Files;
using Briefing.MadeUp;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Cli.Watching;

/// <summary>However a file is saved, the page that stands there in the end is the one that a fresh build would make.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _debate;
    private readonly string _page;

    public WatchTests()
    {
        _debate = Directory.CreateDirectory(_folder.File("tram")).FullName;
        _page = _folder.File("tram.pdf");
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(_debate, Path.GetFileName(path)));
    }

    private string Residents => Path.Combine(_debate, "residents.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_way_a_file_is_saved_the_page_follows()
    {
        using var watch = new WatchProcess(_debate, _page);
        AssertFollows(watch, "at the start");

        Save("in place", path => File.WriteAllText(path, Named("in place")));
        Save("renamed over", path =>
        {
            File.WriteAllText(path + "~", Named("renamed over"));
            File.Move(path + "~", path, overwrite: true);
        });
        Save("deleted and created", path =>
        {
            File.Delete(path);
            File.WriteAllText(path, Named("deleted and created"));
        });
        Save("saved twice", path =>
        {
            File.WriteAllText(path, Named("saved once"));
            File.WriteAllText(path, Named("saved twice"));
        });
        Save("half, then whole", path =>
        {
            var text = Named("half, then whole");
            using var stream = new StreamWriter(path);
            stream.Write(text[..(text.Length / 2)]);
            stream.Flush();
            stream.Write(text[(text.Length / 2)..]);
        });

        watch.Stop();
        return;

        void Save(string how, Action<string> save)
        {
            // As an editor on Windows does while the watch is reading the file.
            Held.Retry(() => save(Residents));
            Assert.Contains(how, File.ReadAllText(Residents), StringComparison.Ordinal);
            AssertFollows(watch, how);
        }
    }

    [Fact]
    public void A_mistake_keeps_the_last_page_until_it_is_mended()
    {
        using var watch = new WatchProcess(_debate, _page);
        AssertFollows(watch, "at the start");
        var good = File.ReadAllBytes(_page);

        File.AppendAllText(Residents, "proposals: [\n");
        watch.WaitFor(() => watch.Output.Contains("not built; the existing output is "
            + "unchanged", StringComparison.Ordinal), "the mistake is told");
        Assert.Contains("error BRF", watch.Errors, StringComparison.Ordinal);
        Assert.Equal(good, File.ReadAllBytes(_page));

        File.WriteAllText(Residents, Named("mended"));
        AssertFollows(watch, "mended");
        Assert.NotEqual(good, File.ReadAllBytes(_page));
    }

    [Fact]
    public void A_debate_that_is_broken_at_the_start_is_built_once_it_is_mended()
    {
        File.AppendAllText(Residents, "proposals: [\n");
        using var watch = new WatchProcess(_debate, _page);
        watch.WaitFor(() => watch.Output.Contains("Watching", StringComparison.Ordinal), "it watches");
        Assert.False(File.Exists(_page));

        File.WriteAllText(Residents, Named("mended"));
        AssertFollows(watch, "mended");
    }

    [Fact]
    public void A_new_file_is_noticed()
    {
        File.Move(Residents, Residents + ".txt");
        using var watch = new WatchProcess(_debate, _page);
        watch.WaitFor(() => watch.Output.Contains("Watching", StringComparison.Ordinal), "it watches");
        File.Move(Residents + ".txt", Residents);
        AssertFollows(watch, "the file is there");
    }

    [Fact]
    public void The_files_of_a_theme_are_watched_too()
    {
        var house = Directory.CreateDirectory(Path.Combine(_debate, "house")).FullName;
        var (theme, font, logo) = (Path.Combine(house, "theme.yaml"), Path.Combine(house, "text.ttf"), Path.Combine(house, "logo.png"));
        File.WriteAllText(theme, "fonts: {text: {regular: text.ttf}}\nlogo: {file: logo.png, alternative: Four colours}\n");
        File.WriteAllBytes(font, ThemeFolder.Font("SourceSans3-Regular.ttf"));
        File.WriteAllBytes(logo, PngFile.FourColours.ToBytes());
        File.AppendAllText(Path.Combine(_debate, "debate.yaml"), "theme: house/theme.yaml\n");

        using var watch = new WatchProcess(_debate, _page);
        AssertFollowsTheme("at the start");

        File.AppendAllText(theme, "watermark: DRAFT\n");
        AssertFollowsTheme("the theme is edited");

        File.WriteAllBytes(font, ThemeFolder.Font("SourceSerif4-Regular.ttf"));
        AssertFollowsTheme("the font is another");

        File.WriteAllBytes(logo, (PngFile.FourColours with { Interlacing = 1 }).ToBytes());
        watch.WaitFor(() => watch.Errors.Contains("it is interlaced", StringComparison.Ordinal), "the logo has a mistake");
        File.WriteAllBytes(logo, PngFile.FourColours.ToBytes());
        File.AppendAllText(theme, "document-number: \"7\"\n");
        AssertFollowsTheme("the logo is mended");
        watch.Stop();
        return;

        void AssertFollowsTheme(string when)
        {
            Assert.Equal(0, Tool.Here("build", _debate, "-o", _folder.File("fresh.pdf")).ExitCode);
            var fresh = File.ReadAllBytes(_folder.File("fresh.pdf"));
            watch.WaitFor(() => IsPage(fresh), when);
        }
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_change_at_the_far_end_of_a_link_is_noticed()
    {
        var far = Path.Combine(Directory.CreateDirectory(Path.Combine(_debate, "far")).FullName, "residents.yaml");
        File.Move(Residents, far);
        File.CreateSymbolicLink(Residents, far);
        using var watch = new WatchProcess(_debate, _page);
        AssertFollows(watch, "at the start");

        File.WriteAllText(far, Named("written at the far end"));
        AssertFollows(watch, "written at the far end");
    }

    [Fact]
    public void Each_build_is_one_line()
    {
        using var watch = new WatchProcess(_debate, _page);
        watch.WaitFor(() => watch.Output.Contains("Watching", StringComparison.Ordinal), "it watches");
        Assert.Matches(@"^\d\d:\d\d:\d\d  built \S+tram\.pdf, \d+ pages, \d+ ms$", watch.Output.Split('\n')[0].TrimEnd());
        watch.Stop();
    }

    [Theory]
    [InlineData("standard output takes one output.", "-o", "-")]
    [InlineData("--watch and --check exclude each other.", "--check")]
    public void What_cannot_be_watched_is_said(string message, params string[] args)
    {
        var run = Tool.Here(["build", _debate, "--watch", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_debate_is_checked_again_after_each_save()
    {
        using var watch = WatchProcess.Checking(_debate);
        watch.WaitFor(() => watch.Output.Contains("Watching", StringComparison.Ordinal), "it watches");
        Assert.Matches(@"^\d\d:\d\d:\d\d  no problems: \d+ stakeholders, .* repl(y|ies), \d+ "
            + "ms$", watch.Output.Split('\n')[0].TrimEnd());

        File.AppendAllText(Residents, "proposals: [\n");
        watch.WaitFor(() => watch.Output.Contains("  1 error, ", StringComparison.Ordinal), "the mistake is told");
        Assert.Contains("error BRF", watch.Errors, StringComparison.Ordinal);

        File.WriteAllText(Residents, Named("mended"));
        watch.WaitFor(() => watch.Output.Split("no problems: ").Length == 3, "it is mended");
        watch.Stop();
    }

    [Theory]
    [InlineData("--diagnostics json is one document.", "--diagnostics", "json")]
    [InlineData("--diagnostics sarif is one document.", "--diagnostics", "sarif")]
    [InlineData("--watch and --fix exclude each other", "--fix")]
    public void What_cannot_be_checked_again_and_again_is_said(string message, params string[] args)
    {
        var run = Tool.Here(["check", _debate, "--watch", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private bool IsPage(byte[] expected)
    {
        try
        {
            return File.Exists(_page) && InputFile.Read(_page, expected.Length).AsSpan().SequenceEqual(expected);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // On Windows there is a moment in which a file that is replaced cannot be opened.
            return false;
        }
    }

    private static string Named(string how) =>
        File.ReadAllText(Path.Combine(SampleDebates.FolderOf("tram"), "residents.yaml"))
            .Replace("A tram in narrow streets would be loud.", $"A tram would be loud ({how}).", StringComparison.Ordinal);

    /// <summary>Waits until the page is the one that a fresh build makes of what lies there now.</summary>
    private void AssertFollows(WatchProcess watch, string when)
    {
        var fresh = Pipeline.Pdf(Composer.Compose(SampleDebates.Map(DebateFiles.Read(_debate)), Length.Briefing), Design.Plain).Bytes;
        watch.WaitFor(() => IsPage(fresh), when);
    }
}
