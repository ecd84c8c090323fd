using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The same on every system: names, encodings, and files that others hold.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class SystemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void What_another_program_reads_is_UTF_8_whatever_the_locale()
    {
        _folder.CopyOf("tram");
        var debate = _folder.File("debate.yaml");
        File.WriteAllText(debate, File.ReadAllText(debate).Replace("title: ", "title: “Київ” ", StringComparison.Ordinal));
        var latin = Tool.NoSettings.Add("LC_ALL", "en_US.ISO-8859-1").Add("LANG", "en_US.ISO-8859-1");

        string[][] commands =
        [
            ["diff", SampleDebates.FolderOf("tram"), _folder.Path, "-f", "json"],
            ["diff", SampleDebates.FolderOf("tram"), _folder.Path],
            ["build", _folder.Path, "-f", "md", "-o", "-"],
            ["export", _folder.Path, "-f", "argdown", "-o", "-"],
        ];
        foreach (var command in commands)
            Assert.Contains("“Київ”", Tool.AsProcess(_folder.Path, latin, command).Output, StringComparison.Ordinal);

        File.WriteAllText(debate, File.ReadAllText(debate).Replace("as-of: ", "as-of: Київ ", StringComparison.Ordinal));
        foreach (var form in (string[])["text", "short", "json", "sarif", "github"])
        {
            var run = Tool.AsProcess(_folder.Path, latin, "check", _folder.Path, "--diagnostics", form);
            Assert.Contains("Київ", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_debate_file_with_capitals_is_no_debate_on_any_system_and_the_message_says_so()
    {
        _folder.CopyOf("tram");
        File.Move(_folder.File("debate.yaml"), _folder.File("debate.tmp"));
        File.Move(_folder.File("debate.tmp"), _folder.File("Debate.yaml"));

        var run = Tool.Here("check", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains 'Debate.yaml', but no debate.yaml.", run.Error, StringComparison.Ordinal);

        var here = Tool.In(_folder.Path, "check");
        Assert.Contains("contains 'Debate.yaml', but no debate.yaml.", here.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stakeholder", "con")]
    [InlineData("stakeholder", "lpt1")]
    [InlineData("source", "nul")]
    public void Names_of_devices_name_no_file(string what, string id)
    {
        _folder.CopyOf("tram");
        var run = Tool.Here("add", what, id, _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{id}' cannot be the id of a {what}: Windows reserves the name for a "
            + "device.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Imports_give_other_names_to_what_devices_are_called()
    {
        _folder.CopyOf("tram");
        File.WriteAllText(_folder.File("library.bib"), "@book{aux, title = {A}, year = 2020}\n@book{aux-1, title = {B}, year = 2021}\n");
        Tool.Here("import", "sources", _folder.File("library.bib"), _folder.Path, "--language", "en", "--translated", "none");
        var sources = File.ReadAllText(_folder.File("sources.yaml"));
        Assert.Contains("- id: source-aux\n", sources, StringComparison.Ordinal);
        Assert.Contains("- id: aux-1\n", sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"X:\debate")]
    [InlineData(@"x:\")]
    public void A_path_with_a_drive_letter_is_no_revision(string path)
    {
        var run = Tool.In(_folder.Path, "diff", path, SampleDebates.FolderOf("tram"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no folder '{path}'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_debate_keeps_its_line_ends_and_leaves_attributes_that_are_there()
    {
        Assert.Equal(0, Tool.Here("new", _folder.File("one")).ExitCode);
        Assert.Contains("*.md text eol=lf\n", File.ReadAllText(_folder.File("one/.gitattributes")), StringComparison.Ordinal);

        Directory.CreateDirectory(_folder.File("two"));
        File.WriteAllText(_folder.File("two/.gitattributes"), "* -text\n");
        Assert.Equal(0, Tool.Here("new", _folder.File("two")).ExitCode);
        Assert.Equal("* -text\n", File.ReadAllText(_folder.File("two/.gitattributes")));
    }

    [Fact]
    public void A_file_that_another_program_is_writing_can_be_read()
    {
        _folder.CopyOf("tram");
        using var held = new FileStream(
            _folder.File("debate.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        Assert.Equal(0, Tool.Here("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void Leftovers_of_killed_runs_are_cleared()
    {
        File.WriteAllText(_folder.File(".x.md.4711.tmp"), "half");
        File.WriteAllText(_folder.File(".other.md.4711.tmp"), "somebody else's");
        Assert.Equal(0, Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File("x.md")).ExitCode);
        Assert.False(File.Exists(_folder.File(".x.md.4711.tmp")));
        Assert.True(File.Exists(_folder.File(".other.md.4711.tmp")));
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Where_git_is_only_a_stand_in_the_message_says_what_is_missing()
    {
        var folder = Directory.CreateDirectory(_folder.File("bin")).FullName;
        var git = Path.Combine(folder, "git");
        File.WriteAllText(git, "#!/bin/sh\necho 'xcrun: error: invalid active developer path' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(git, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _folder.CopyOf("tram");

        var path = Tool.NoSettings.Add("PATH", $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}");
        var run = Tool.AsProcess(_folder.Path, path, "diff", "HEAD", ".");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Run xcode-select --install, or give two folders.", run.Error, StringComparison.Ordinal);
    }
}
