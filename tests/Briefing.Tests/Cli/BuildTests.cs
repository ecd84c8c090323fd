using System.Text;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_writes_the_file_and_says_so()
    {
        var target = _folder.File("tram.pdf");
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"Wrote {target} (", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.7", Encoding.ASCII.GetString(File.ReadAllBytes(target)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_formats_give_two_files()
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-f", "pdf", "-f", "json", "-o", _folder.File("tram.pdf"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["tram.json", "tram.pdf"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("tram.json", "{")]
    [InlineData("tram.html", "<!DOCTYPE html>\n<html lang=\"en\">")]
    [InlineData("tram.HTML", "<!DOCTYPE html>\n<html lang=\"en\">")]
    [InlineData("tram.md", "# Should the harbour tram be built?\n")]
    [InlineData("tram", "%PDF-1.7")]
    public void The_extension_tells_the_format(string name, string start)
    {
        Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File(name));
        Assert.StartsWith(start, File.ReadAllText(_folder.File(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void All_formats_come_from_one_command_and_are_what_a_check_finds()
    {
        string[] command = ["build", SampleDebates.FolderOf("tram"), "-f", "pdf", "-f", "html", "-f", "md", "-f", "json", "-o", _folder.File("tram")];
        Assert.Equal(0, Tool.Here(command).ExitCode);
        Assert.Equal(["tram.html", "tram.json", "tram.md", "tram.pdf"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(new Tool.Run(0, "", ""), Tool.Here([.. command, "--check"]));
    }

    [Fact]
    public void JSON_is_written_even_if_the_note_does_not_fit()
    {
        var debate = _folder.CopyOf("tram");
        var file = _folder.File("debate.yaml");
        File.AppendAllText(file, $"bottom-line:\n  - text: {string.Join(' ', Enumerable.Repeat("words", 2_000))}\n    citations: [{{source: hearing-2024, paragraph: 2}}]\n");
        Assert.Equal(1, Tool.Here("build", debate, "--length", "note", "-o", _folder.File("x.pdf")).ExitCode);
        Assert.False(File.Exists(_folder.File("x.pdf")));
        Assert.Equal(0, Tool.Here("build", debate, "--length", "note", "-o", _folder.File("x.json")).ExitCode);
    }

    [Fact]
    public void Parts_of_the_same_title_have_anchors_of_their_own()
    {
        var debate = _folder.CopyOf("answers");
        var file = _folder.File("debate.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("title: The river,", "title: The town,", StringComparison.Ordinal));
        Tool.Here("build", debate, "-o", _folder.File("x.html"));
        var page = File.ReadAllText(_folder.File("x.html"));
        Assert.Equal(2, page.Split("id=\"section/part-the-town").Length - 1);
        Assert.Single(page.Split("id=\"section/part-the-town\"").Skip(1));
        Assert.Contains("id=\"section/part-the-town-2\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tram.html")]
    [InlineData("tram.md")]
    public void A_check_shows_the_lines_that_differ(string name)
    {
        var debate = _folder.CopyOf("tram");
        var target = _folder.File(name);
        Tool.Here("build", debate, "-o", target);
        var residents = _folder.File("residents.yaml");
        File.WriteAllText(residents, File.ReadAllText(residents).Replace("loud", "noisy", StringComparison.Ordinal));
        var run = Tool.Here("build", debate, "-o", target, "--check");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("line \\d+: - .*loud", run.Error);
        Assert.Matches("line \\d+: \\+ .*noisy", run.Error);
    }

    [Fact]
    public void The_paper_can_be_letter()
    {
        Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File("a4.pdf"));
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "--paper", "letter", "-o", _folder.File("letter.pdf"));
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(File.ReadAllBytes(_folder.File("a4.pdf")), File.ReadAllBytes(_folder.File("letter.pdf")));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_earlier_file_as_it_was()
    {
        var debate = _folder.CopyOf("tram");
        var target = _folder.File("tram.pdf");
        Tool.Here("build", debate, "-o", target);
        var before = File.ReadAllBytes(target);

        File.AppendAllText(_folder.File("residents.yaml"), "nmae: twice\n");
        var run = Tool.Here("build", debate, "-o", target);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error BRF", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(target));
    }

    [Fact]
    public void Nothing_is_left_behind_where_a_file_cannot_be_written()
    {
        var target = _folder.File("taken");
        Directory.CreateDirectory(target);
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", target);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"briefing: '{target}' is a folder.\n  help: Name a file with -o, as in: -o {Path.Combine(target, "FILE")}\n", run.Error);
        Assert.Equal([target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_missing_output_folder_is_said_and_not_made()
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File("no/such/x.pdf"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("its folder does not exist", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("no")));
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_to_a_file_stays_a_link()
    {
        var real = _folder.File("real.pdf");
        var link = _folder.File("link.pdf");
        File.WriteAllText(real, "old");
        File.CreateSymbolicLink(link, real);
        Assert.Equal(0, Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", link).ExitCode);
        Assert.Equal(real, new FileInfo(link).LinkTarget);
        Assert.True(new FileInfo(real).Length > 1000);
    }

    [Theory]
    [InlineData("build", "residents.yaml")]
    [InlineData("build", "new.yaml")]
    [InlineData("export", "debate.yaml")]
    public void The_files_of_the_debate_are_never_written_over(string command, string name)
    {
        var debate = _folder.CopyOf("tram");
        var before = Contents();
        var run = Tool.Here(command, debate, "-f", "json", "-o", Path.Combine(debate, name));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is one of the debate's own files.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void The_files_of_the_debate_are_not_reached_through_a_link_either()
    {
        var debate = _folder.CopyOf("tram");
        File.CreateSymbolicLink(_folder.File("link.pdf"), _folder.File("residents.yaml"));
        var before = Contents();
        Assert.Equal(2, Tool.Here("build", debate, "-o", _folder.File("link.pdf")).ExitCode);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_check_says_whether_the_file_is_what_would_be_written()
    {
        var debate = _folder.CopyOf("tram");
        var target = _folder.File("tram.pdf");
        Assert.Equal(1, Tool.Here("build", debate, "-o", target, "--check").ExitCode);
        Assert.False(File.Exists(target));

        Tool.Here("build", debate, "-o", target);
        Assert.Equal(new Tool.Run(0, "", ""), Tool.Here("build", debate, "-o", target, "--check"));

        var residents = _folder.File("residents.yaml");
        File.WriteAllText(residents, File.ReadAllText(residents).Replace("loud", "noisy", StringComparison.Ordinal));
        var run = Tool.Here("build", debate, "-o", target, "--check");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: '{target}' differs from what the debate gives "
            + "now.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.odt", ".odt")]
    [InlineData("report.v2", ".v2")]
    [InlineData("a.pdf.txt", ".txt")]
    public void An_extension_that_no_format_has_is_refused(string name, string extension)
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File(name));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"briefing: The extension '{extension}' of '{_folder.File(name)}' isn't a known format.\n"
                + "  help: Use one of .pdf, .html, .md, .docx, .json, or keep the name and give the format, as in: -f pdf\n",
            run.Error);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("x.odt", "-f", "pdf")]
    [InlineData("x", "-f", "pdf")]
    public void A_name_is_kept_where_the_format_is_said(string name, params string[] format)
    {
        Assert.Equal(0, Tool.Here(["build", SampleDebates.FolderOf("tram"), "-o", _folder.File(name), .. format]).ExitCode);
        Assert.StartsWith("%PDF-", File.ReadAllText(_folder.File(name)), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_name_that_is_empty_is_said()
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", "");
        Assert.Equal((2, "briefing: The name of the output file is empty.\n  help: Name a file with -o, or leave -o out.\n"), (run.ExitCode, run.Error));
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Standard_output_that_takes_nothing_is_said()
    {
        if (!File.Exists("/dev/full"))
            return;

        var script = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "briefing.dll")}' build '{SampleDebates.FolderOf("tram")}' -o - > /dev/full";
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", script]) { RedirectStandardError = true })!;
        Assert.StartsWith("briefing: Standard output cannot be written", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    private string[] Contents() =>
        [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path) + File.ReadAllText(path))];
}
