using System.Diagnostics;
using System.Text;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Scaffold;

/// <summary><c>add --interactive</c>, answered line by line.</summary>
public sealed class InteractiveTests : IDisposable
{
    private static readonly string[] s_reply =
    [
        "residents", "operator/riders", "undercut", "explicit", "They would walk.", "hearing-2024", "9", "they would walk", "", "own", "", "", "y",
    ];

    private readonly TemporaryFolder _folder = new();

    public InteractiveTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_asked_for_is_shown_and_then_written()
    {
        var run = Answer(s_reply, "reply");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            """

            to: the argument that it answers, of another stakeholder
               1  operator/riders  The old town is where the riders are.
               2  operator/cost    The quay needs a new wall before it can carry rails.
            > 
            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("   3  undercut   lets the premise stand, but denies that the conclusion follows\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nThis will be added to {_folder.Shown("residents.yaml")}, under 'replies':\n  - to: operator/riders\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Write it? [Y/n]\n> Added the reply to 'operator/riders' to {_folder.Shown("residents.yaml")}.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "  - to: operator/riders\n    kind: undercut\n    basis: explicit\n    text: They would walk.\n    voice: own\n"
            + "    # hedge: the source's own words of caution\n    citations: [{source: hearing-2024, paragraph: 9, quote: they would walk}]\n",
            Read("residents.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_stands_for_what_it_numbers()
    {
        string[] numbers = ["2", "1", "3", "1", s_reply[4], "2", .. s_reply[6..9], "1", .. s_reply[10..]];
        Assert.Equal(0, Answer(numbers, "reply").ExitCode);
        var written = Read("residents.yaml");

        using var other = new TemporaryFolder();
        other.CopyOf("tram");
        Assert.Equal(0, Tool.Answered(Lines(s_reply), "add", "reply", other.Path, "-i").ExitCode);
        Assert.Equal(written, File.ReadAllText(other.File("residents.yaml")));
    }

    [Theory]
    [InlineData(0, "resident", "There is no stakeholder 'resident'. Did you mean 'residents'?")]
    [InlineData(0, "", "An answer is needed. Ctrl+C ends without writing.")]
    [InlineData(1, "operator/ridres", "There is no argument 'operator/ridres'. Did you mean 'operator/riders'?")]
    [InlineData(2, "undercutt", "'kind' cannot be 'undercutt'. Did you mean 'undercut'?")]
    [InlineData(2, "", "An answer is needed. TBD leaves it for later.")]
    [InlineData(5, "99", "There is no source '99'.")]
    [InlineData(6, "0", "'paragraph' needs a whole number of at least 1, not '0'.")]
    [InlineData(7, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "This quotation has 15 words; 14 are allowed.")]
    [InlineData(9, "qouted", "'voice' cannot be 'qouted'. Did you mean 'quoted'?")]
    [InlineData(12, "perhaps", "Answer y or n.")]
    public void A_wrong_answer_is_explained_and_asked_for_again(int at, string wrong, string why)
    {
        var run = Answer([.. s_reply[..at], wrong, .. s_reply[at..]], "reply");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"> ! {why}", run.Output, StringComparison.Ordinal);
        Assert.Contains("text: They would walk.\n", Read("residents.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_ends_the_input_or_says_no_has_written_nothing()
    {
        var before = Contents();
        for (var length = 0; length < s_reply.Length; length++)
        {
            var run = Answer(s_reply[..length], "reply");
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith(
                length == 0 ? "briefing: Standard input is empty, so no question can be asked.\n" : "briefing: The input "
                    + "ended before the last question, so nothing was written.\n",
                run.Error,
                StringComparison.Ordinal);
        }

        var refused = Answer([.. s_reply[..^1], "n"], "reply");
        Assert.Equal((0, ""), (refused.ExitCode, refused.Error));
        Assert.EndsWith("> Nothing was written.\n", refused.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void What_is_given_on_the_command_line_is_not_asked_for()
    {
        var run = Tool.Answered(
            Lines("", "y"), "add", "argument", "operator/view", _folder.Path, "--interactive", "--issue", "route", "--claim", "It is a view.",
            "--voice", "own", "--source", "hearing-2024", "--paragraph", "5", "--warrant", "w", "--grounds", "g", "--hedge", "h", "--note", "n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("\nagainst: the ids of those who owe it an answer", run.Output, StringComparison.Ordinal);
        Assert.Contains("claim: It is a view.\n", Read("operator.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_value_on_the_command_line_is_refused_before_anything_is_asked()
    {
        var run = Tool.Answered(Lines(), "add", "event", _folder.Path, "-i", "--date", "2019-13");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("briefing: There is no date '2019-13'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_accounts_each_with_its_places_are_asked_for_until_there_are_enough()
    {
        var run = Answer(
            [
                "How many ride", "Four in five.", "gazette-2024", "7", "", "hearing-2024", "", "12", "", "", "", "Nobody knows.", "", "", "y",
            ],
            "conflict");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("account 2, text: what a source says of it\n> ! An answer is needed. TBD leaves it for later.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "  - about: How many ride\n    accounts:\n      - text: Four in five.\n"
            + "        citations: [{source: gazette-2024, paragraph: 7}, {source: hearing-2024, page: \"12\"}]\n      - text: Nobody knows.\n",
            Read("debate.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_voices_of_a_source_are_asked_for_one_speaker_after_the_other()
    {
        var run = Answer(
            [
                "memo", "report", "Memo", "en", "none", "Marsh, Ada; Harbour Council", .. Enumerable.Repeat("", 10), "2024-05", "1", "own", "residents", "2, reported", "", "y",
            ],
            "source");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  author: [{family: Marsh, given: Ada}, {literal: Harbour Council}]\n", Read("sources.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("  describes: {operator: own, residents: [quoted, reported]}\n", Read("sources.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_nothing_to_choose_from_that_is_said()
    {
        File.WriteAllText(_folder.File("sources.yaml"), "");
        var run = Tool.Answered(Lines("x"), "add", "key-point", _folder.Path, "-i");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("briefing: There are no values to choose from for "
            + "'citations'.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_need_something_to_choose_from_is_not_asked_for()
    {
        File.WriteAllText(_folder.File("sources.yaml"), "");
        var run = Answer(["cost", "What will it cost?", "fact", "", "y"], "issue");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("background:", run.Output.Split("This will")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answers_may_come_through_a_pipe()
    {
        var start = Tool.Command("add", "event", _folder.Path, "-i");
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(start)!;
        process.StandardInput.Write("2019-05\nCafé 漢\n\n\n\n\n");
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("text: Café 漢\n", Read("debate.yaml"), StringComparison.Ordinal);
    }

    private Tool.Run Answer(IEnumerable<string> answers, string kind) => Tool.Answered(Lines([.. answers]), "add", kind, _folder.Path, "-i");

    private static Func<string, string?> Lines(params string[] answers)
    {
        var left = new Queue<string>(answers);
        return _ => left.TryDequeue(out var answer) ? answer : null;
    }

    private string Read(string name) => File.ReadAllText(_folder.File(name));

    private string[] Contents() => [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
