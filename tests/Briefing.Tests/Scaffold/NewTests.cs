using Briefing.Load.Files;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Scaffold;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_debate_has_no_mistakes_and_no_warnings_and_builds()
    {
        var debate = _folder.File("library");
        Assert.Equal((0, ""), Result(Tool.Here("new", debate)));
        Assert.Equal((0, ""), Result(Tool.Here("check", debate, "--strict")));
        Assert.Equal((0, ""), Result(Tool.Here("build", debate, "-o", _folder.File("library.pdf"))));
    }

    /// <summary>What is cut short is then no debate, and a second run begins anew.</summary>
    [Fact]
    public void The_file_that_makes_a_folder_a_debate_is_written_last()
    {
        Tool.Here("new", _folder.Path);
        var last = File.GetLastWriteTimeUtc(_folder.File("debate.yaml"));
        Assert.All(
            Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories),
            path => Assert.InRange(File.GetLastWriteTimeUtc(path), DateTime.MinValue, last));
    }

    [Fact]
    public void Each_file_begins_with_the_place_of_its_schema()
    {
        Tool.Here("new", _folder.File("library"));
        Assert.All(
            Directory.GetFiles(_folder.File("library"), "*.yaml"),
            path => Assert.Matches(@"^# yaml-language-server: \$schema=\S+\.schema\.json\n", File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("Should Sunday be open: yes or no?")]
    [InlineData("\"Sundays\" # or not")]
    [InlineData("2024")]
    [InlineData("- no")]
    public void Any_title_can_be_given(string title)
    {
        Tool.Here("new", _folder.Path, "--title", title);
        Assert.Equal(title, SampleDebates.Map(DebateFiles.Read(_folder.Path)).Debate.Title.Value);
    }

    [Fact]
    public void An_empty_debate_has_blanks_and_becomes_one_that_builds_by_what_is_added()
    {
        var debate = _folder.File("tram");
        Assert.Equal((0, ""), Result(Tool.Here("new", debate, "--empty", "--title", "The tram", "--question", "Is it needed?")));
        var blanks = Tool.Here("check", debate, "--diagnostics", "short").Error;
        Assert.Contains("debate.yaml(4,8): warning BRF0129", blanks, StringComparison.Ordinal);
        Assert.Single(blanks.Split('\n'), line => line.Contains("warning", StringComparison.Ordinal));

        string[][] additions =
        [
            ["issue", "need", debate, "--question", "Is it needed?", "--kind", "fact"],
            ["source", "letter-2024", debate, "--title", "A letter", "--type", "report", "--language", "en", "--translated", "none"],
            ["stakeholder", "riders", debate, "--name", "Riders", "--summary", "They ride."],
            ["stakeholder", "walkers", debate, "--name", "Walkers", "--summary", "They walk."],
            ["argument", "riders/need", debate, "--issue", "need", "--claim", "It is.", "--voice", "reported",
                "--source", "letter-2024", "--paragraph", "2"],
            ["reply", "walkers", debate, "--to", "riders/need", "--kind", "rebut", "--basis", "explicit", "--text", "It is not.",
                "--source", "letter-2024", "--paragraph", "3"],
        ];
        Assert.All(additions, addition => Assert.Equal(0, Tool.Here(["add", .. addition]).ExitCode));

        var file = Path.Combine(debate, "debate.yaml");
        var text = File.ReadAllText(file);
        Assert.DoesNotContain("# issues:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("# stakeholders:", text, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("build", debate, "-o", _folder.File("draft.md")).ExitCode);
        Assert.Contains("Draft: 1 value is still to be written (TBD)", File.ReadAllText(_folder.File("draft.md")), StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace("as-of: TBD", "as-of: 2024-05-01", StringComparison.Ordinal));
        Assert.Equal(0, Tool.Here("build", debate, "-o", _folder.File("tram.pdf")).ExitCode);
    }

    [Fact]
    public void Any_question_can_be_given()
    {
        Tool.Here("new", _folder.Path, "--question", "Sundays: yes or no?");
        Assert.Equal("Sundays: yes or no?", SampleDebates.Map(DebateFiles.Read(_folder.Path)).Debate.Question?.Value);
    }

    [Theory]
    [InlineData("staff.yaml")]
    [InlineData("notes.yml")]
    public void Nothing_is_written_where_a_file_is_there(string name)
    {
        File.WriteAllText(_folder.File(name), "mine");
        var run = Tool.Here("new", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: There is already a file '{_folder.File(name)}'.", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.File(name)], Directory.GetFileSystemEntries(_folder.Path));
        Assert.Equal("mine", File.ReadAllText(_folder.File(name)));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_none_behind()
    {
        Directory.CreateDirectory(_folder.File("staff.yaml"));
        var run = Tool.Here("new", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([_folder.File("staff.yaml")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(_folder.File("debate"), "");
        var run = Tool.Here("new", _folder.File("debate"));
        Assert.Equal((2, $"briefing: '{_folder.File("debate")}' isn't a folder.\n  help: Name a folder that doesn't exist "
            + "yet.\n"), Result(run));
    }

    private static (int ExitCode, string Error) Result(Tool.Run run) => (run.ExitCode, run.Error);
}
