using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary><c>--quiet</c>: problems and what was asked for are printed, and nothing else.</summary>
public sealed class QuietTests : IDisposable
{
    private static readonly Tool.Run s_silent = new(0, "", "");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build tram -o out.md")]
    [InlineData("check tram")]
    [InlineData("check --fix tram")]
    [InlineData("export tram -o out.json")]
    [InlineData("diff tram tram -o out.txt")]
    [InlineData("schema -o schemas")]
    [InlineData("phrases de -o phrases.yaml")]
    [InlineData("new other --empty")]
    [InlineData("rename argument operator/riders passengers tram")]
    [InlineData("import debate tram.json other")]
    [InlineData("add event --date 2020 --text Opened. --outside general-knowledge tram", true)]
    public void What_was_done_is_not_printed(string line, bool isWithProblems = false)
    {
        var tram = Directory.CreateDirectory(_folder.File("tram")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(tram, Path.GetFileName(path)));
        if (line.Contains(".json other", StringComparison.Ordinal))
            Assert.Equal(0, Tool.Here("export", tram, "-o", _folder.File("tram.json")).ExitCode);

        var words = line.Split(' ').Select((word, i) =>
            i > 0 && word is "tram" or "other" or "schemas" || word.Contains('.') && !word.EndsWith('.') ? _folder.File(word) : word);
        var run = Tool.Here([.. words, "--quiet"]);
        if (isWithProblems)
            Assert.Equal("", run.Output);
        else
            Assert.Equal(s_silent, run);
    }

    [Fact]
    public void What_was_asked_for_is_printed()
    {
        var tram = SampleDebates.FolderOf("tram");
        foreach (string[] words in new string[][]
        {
            ["export", tram, "-f", "json"], ["schema", "position"], ["sources", tram], ["phrases", "de"],
            ["explain", "BRF0203"], ["build", tram, "-o", "-", "-f", "md"], ["check", tram, "--diagnostics", "json"],
        })
        {
            var loud = Tool.Here(words);
            Assert.NotEqual("", loud.Output);
            Assert.Equal(loud, Tool.Here(["-q", .. words]));
        }
    }

    [Fact]
    public void Problems_are_printed_and_the_exit_code_is_the_same()
    {
        var debate = SampleDebates.FolderOf("one-stakeholder");
        var loud = Tool.Here("check", debate, "--diagnostics", "short");
        Assert.Contains(": warning BRF", loud.Error, StringComparison.Ordinal);
        Assert.Equal(loud with { Output = "" }, Tool.Here("check", debate, "--diagnostics", "short", "-q"));
        Assert.Equal(1, Tool.Here("check", debate, "--strict", "-q").ExitCode);
    }

    [Fact]
    public void Questions_are_asked_all_the_same()
    {
        _folder.CopyOf("tram");
        var run = Tool.Answered(_ => "", "add", "event", _folder.Path, "-i", "-q", "--date", "2020", "--text", "It opened.");
        Assert.Contains("Write it? [Y/n]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Added", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_its_name_is_noticed_in_every_command() => Assert.StartsWith(
        "briefing: There is no option '--quite'. Did you mean '--quiet'?\n", Tool.Here("add", "event", "--quite").Error, StringComparison.Ordinal);
}
