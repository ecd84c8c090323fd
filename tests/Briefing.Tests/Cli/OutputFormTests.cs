using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The extension of a file and <c>-f</c> say what is written, by the same rule in every command.</summary>
public sealed class OutputFormTests : IDisposable
{
    private static readonly string s_tram = SampleDebates.FolderOf("tram");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("export", "x.json", "json")]
    [InlineData("export", "x.csv", "csv")]
    [InlineData("export", "X.CSV", "csv")]
    [InlineData("export", "x.xlsx", "xlsx")]
    [InlineData("export", "x.argdown", "argdown")]
    [InlineData("export", "x.ad", "argdown")]
    [InlineData("export", "x.bib", "bibtex")]
    [InlineData("export", "x.dot", "dot")]
    [InlineData("export", "x.gv", "dot")]
    [InlineData("export", "x.mmd", "mermaid")]
    [InlineData("export", "x.aif.json", "aif")]
    [InlineData("export", "x.csl.json", "csl-json")]
    [InlineData("diff", "x.txt", "text")]
    [InlineData("diff", "x", "text")]
    [InlineData("diff", "x.md", "markdown")]
    [InlineData("diff", "x.JSON", "json")]
    [InlineData("build", "x.htm", "html")]
    [InlineData("build", "x.markdown", "md")]
    public void The_extension_says_the_form(string command, string name, string form)
    {
        Run(command, name);
        Run(command, "with-f", "-f", form);
        Assert.Equal(File.ReadAllBytes(_folder.File("with-f")), File.ReadAllBytes(_folder.File(name)));
    }

    [Theory]
    [InlineData("export", "x.json", "csl-json")]
    [InlineData("export", "x.json", "aif")]
    [InlineData("export", "x.aif.json", "json")]
    [InlineData("export", "x.md", "mermaid")]
    [InlineData("diff", "x.log", "markdown")]
    [InlineData("diff", "x.md", "md")]
    [InlineData("build", "x.v2", "html")]
    public void A_form_may_be_said_for_an_extension_that_is_its_own_or_nobody_s(string command, string name, string form)
    {
        Run(command, name, "-f", form);
        Run(command, "with-f", "-f", form);
        Assert.Equal(File.ReadAllBytes(_folder.File("with-f")), File.ReadAllBytes(_folder.File(name)));
    }

    [Theory]
    [InlineData("export", "x.json", "csv", "json", ".csv")]
    [InlineData("export", "x.Csv", "json", "csv", ".json")]
    [InlineData("build", "x.html", "md", "html", ".md")]
    [InlineData("build", "x.html", "pdf", "html", ".pdf")]
    [InlineData("diff", "x.json", "text", "json", ".txt")]
    [InlineData("diff", "x.md", "json", "markdown", ".json")]
    public void A_form_and_an_extension_that_contradict_each_other_are_refused(
        string command, string name, string form, string said, string extension)
    {
        var target = _folder.File(name);
        Assert.Equal(
            new Tool.Run(2, "", $"briefing: -f is {form}, but the extension of '{target}' is for {said}.\n"
                + $"  help: Give the file the extension {extension}, or leave -f out to make {said}.\n"),
            Tool.Here([.. Command(command), "-o", target, "-f", form]));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("diff", "d.html", ".html", ".txt, .md, .json", "text")]
    [InlineData("export", "d.html", ".html", ".json, .argdown, .aif.json, .csl.json, .bib, .dot, .mmd, .csv, .xlsx", "json")]
    public void An_extension_of_no_form_is_refused_and_the_forms_are_named(
        string command, string name, string extension, string extensions, string first)
    {
        var target = _folder.File(name);
        Assert.Equal(
            new Tool.Run(2, "", $"briefing: The extension '{extension}' of '{target}' isn't a known format.\n"
                + $"  help: Use one of {extensions}, or keep the name and give the format, as in: -f {first}\n"),
            Tool.Here([.. Command(command), "-o", target]));
    }

    [Theory]
    [InlineData]
    [InlineData("-o", "-")]
    [InlineData("-o", "name-without-an-extension")]
    public void An_export_of_which_nothing_says_the_form_is_refused(params string[] options)
    {
        var run = Tool.Here(["export", s_tram, .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("briefing: The format isn't given.\n  help: Give it with -f, as in -f json, or by", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "no-such-folder/")]
    [InlineData("export", "no-such-folder/")]
    [InlineData("diff", "no-such-folder/")]
    [InlineData("build", "a-folder")]
    [InlineData("export", "a-folder")]
    [InlineData("diff", "a-folder")]
    [InlineData("build", "a-folder/.")]
    [InlineData("build", "no-such-folder/", "-f", "pdf", "-f", "json")]
    [InlineData("export", "no-such-folder/", "-f", "json")]
    [InlineData("diff", "a-folder", "-f", "json")]
    public void A_folder_is_not_taken_for_a_file(string command, string name, params string[] options)
    {
        Directory.CreateDirectory(_folder.File("a-folder"));
        var target = $"{_folder.Path}/{name}";
        Assert.Equal(
            new Tool.Run(2, "", $"briefing: '{target}' is a folder.\n"
                + $"  help: Name a file with -o, as in: -o {Path.Combine(target, "FILE")}\n"),
            Tool.Here([.. Command(command), "-o", target, .. options]));
        Assert.Equal([_folder.File("a-folder")], Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Several_formats_may_be_named_like_a_folder()
    {
        Directory.CreateDirectory(_folder.File("tram"));
        Run("build", "tram", "-f", "md", "-f", "json");
        Assert.Equal(["tram.json", "tram.md"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    private static string[] Command(string command) => command == "diff" ? ["diff", s_tram, s_tram] : [command, s_tram];

    private void Run(string command, string name, params string[] options)
    {
        var run = Tool.Here([.. Command(command), "-o", _folder.File(name), .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
