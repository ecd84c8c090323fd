using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Scaffold;

public sealed class AddTests : IDisposable
{
    private static readonly string[] s_reply =
        ["--to", "residents/noise", "--kind", "rebut", "--basis", "explicit", "--text", "It is quiet.", "--source", "hearing-2024", "--paragraph", "9"];

    private readonly TemporaryFolder _folder = new();

    public AddTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_stakeholder_is_listed_and_has_a_file()
    {
        var run = Add("stakeholder", "council", "--name", "Harbour Council", "--summary", "It decides.");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("stakeholders: [operator, residents, council]\n", Read("debate.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("id: council\nname: Harbour Council\n# label: ", Read("council.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_stakeholder_is_listed_without_a_file_or_a_file_cannot_be_read_that_is_said()
    {
        Write("debate.yaml", Read("debate.yaml").Replace("[operator, residents]", "[operator, residents, council]", StringComparison.Ordinal));
        var listed = Add("stakeholder", "council");
        Assert.Equal(2, listed.ExitCode);
        Assert.Contains("Remove it from the list, and run the command again", listed.Error, StringComparison.Ordinal);

        Write("operator.yaml", Read("operator.yaml").Replace("label: HTC", "label: \"HTC", StringComparison.Ordinal));
        var unread = Add(["reply", "residents", .. s_reply.Select(word => word == "residents/noise" ? "operator/riders" : word)]);
        Assert.Equal(2, unread.ExitCode);
        Assert.Contains("cannot be read to its end", unread.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_stakeholder_points_to_the_schema_where_the_debate_does()
    {
        Write("debate.yaml", "# yaml-language-server: $schema=../s/debate.schema.json\n" + Read("debate.yaml"));
        Add("stakeholder", "council");
        Assert.StartsWith("# yaml-language-server: $schema=../s/position.schema.json\nid: council\n", Read("council.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_needed_can_be_given_and_nothing_is_left_to_do()
    {
        Assert.Equal(
            new Tool.Run(0, $"Added the argument 'operator/view' to {_folder.Shown("operator.yaml")}.\n", ""),
            Add(
                "argument", "operator/view", "--issue", "route", "--claim", "The quay: a view worth keeping.",
                "--grounds", "Few quays are left.", "--warrant", "What is rare is kept.", "--voice", "own",
                "--hedge", "It says \"perhaps\".", "--note", "Said twice.", "--against", "residents",
                "--source", "hearing-2024", "--paragraph", "5", "--quote", "a view [worth] keeping"));
        Assert.Contains(
            """
                citations: [{source: hearing-2024, paragraph: 5}]
              - id: view
                issue: route
                claim: "The quay: a view worth keeping."
                warrant: What is rare is kept.
                grounds: Few quays are left.
                voice: own
                hedge: It says "perhaps".
                note: Said twice.
                against: [residents]
                citations: [{source: hearing-2024, paragraph: 5, quote: "a view [worth] keeping"}]
            proposals:

            """.ReplaceLineEndings("\n"),
            Read("operator.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_said_and_reported_until_it_stands_there()
    {
        var run = Add("argument", "operator/view");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Still to do:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning BRF0129: 'claim' of the argument is still a placeholder.", run.Error, StringComparison.Ordinal);

        var check = Tool.Here("check", _folder.Path, "--diagnostics", "short");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(run.Error["Still to do:\n".Length..], check.Error);
    }

    [Fact]
    public void An_issue_a_source_and_a_reply_are_added_where_they_belong()
    {
        Add("source", "memo-2024", "--title", "Memo", "--type", "report", "--language", "en", "--translated", "none", "--author", "Marsh, Ada", "--author", "Harbour Council");
        Add("issue", "cost", "--question", "What will it cost?", "--kind", "fact");
        var run = Add(["reply", "operator", .. s_reply]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("- id: memo-2024\n  type: report\n  title: Memo\n  author: [{family: Marsh, given: Ada}, {literal: Harbour Council}]\n", Read("sources.yaml"), StringComparison.Ordinal);
        Assert.Contains("  - id: cost\n    question: What will it cost?\n", Read("debate.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("\nreplies:\n  - to: residents/noise\n    kind: rebut\n    basis: explicit\n    text: It is quiet.\n    # voice: own, quoted, reported, analysis or inference\n    # hedge: the source's own words of caution\n    citations: [{source: hearing-2024, paragraph: 9}]\n", Read("operator.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_that_is_an_argument_needs_no_words()
    {
        var run = Add("reply", "residents", "--to", "operator/cost", "--kind", "rebut", "--basis", "juxtaposed", "--argument", "noise");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("  - to: operator/cost\n    kind: rebut\n    basis: juxtaposed\n    argument: noise\n", Read("residents.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_without_words_is_written_and_asked_for()
    {
        var run = Add("reply", "residents", "--to", "operator/cost");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("error BRF0124: This reply has neither 'text' nor 'argument'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("argument 'riders': {0}(9,9)", "argument", "operator/riders")]
    [InlineData("issue 'route': {1}(13,9)", "issue", "route")]
    [InlineData("source 'gazette-2024': {2}(1,7)", "source", "gazette-2024")]
    [InlineData("stakeholder 'operator': {0}(1,5)", "stakeholder", "operator")]
    public void An_id_that_is_taken_is_said_with_its_place(string message, params string[] args)
    {
        var expected = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, message, _folder.Shown("operator.yaml"), _folder.Shown("debate.yaml"), _folder.Shown("sources.yaml"));
        AssertRefused($"There is already a{(expected[0] is 'a' or 'i' ? "n" : "")} {expected}.", args);
    }

    [Theory]
    [InlineData("There is no issue 'rout'.\n  help: Did you mean 'route'?", "argument", "operator/x", "--issue", "rout")]
    [InlineData("There is no stakeholder 'oprator'.\n  help: Did you mean 'operator'?", "argument", "oprator/x")]
    [InlineData("There is no stakeholder 'resident'.\n  help: Did you mean 'residents'?", "argument", "operator/x", "--against", "resident")]
    [InlineData("There is no source 'gazete-2024'.\n  help: Did you mean 'gazette-2024'?", "argument", "operator/x", "--source", "gazete-2024")]
    [InlineData("There is no argument 'operator/ridres'.\n  help: Did you mean 'operator/riders'?", "reply", "residents", "--to", "operator/ridres")]
    [InlineData("There is no stakeholder 'nobody'.\n  help: The stakeholders are operator, residents.", "reply", "nobody")]
    [InlineData("'operator' does not name an argument.", "argument", "operator")]
    [InlineData("'Old Town' cannot be an id.", "issue", "Old Town")]
    [InlineData("--paragraph is given without a source.", "argument", "operator/x", "--paragraph", "3")]
    public void What_is_not_there_is_named_with_what_is_near(string message, params string[] args) =>
        AssertRefused(message, args);

    [Theory]
    [InlineData("BRF0109", "source", "memo", "--issued", "2024-13-01")]
    [InlineData("BRF0207", "reply", "operator", "--to", "operator/cost")]
    [InlineData("BRF0304", "argument", "residents/x", "--voice", "own", "--source", "gazette-2024", "--paragraph", "1")]
    public void A_value_that_would_be_a_mistake_is_not_written(string code, params string[] args)
    {
        var before = Contents();
        var run = Add(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("briefing: Nothing was written.\n  help: Correct the values, and run the command "
            + "again.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_mistake_elsewhere_is_no_obstacle()
    {
        Write("residents.yaml", "arguments: [\n");
        Write("debate.yaml", Read("debate.yaml").Replace("title:", "titel:", StringComparison.Ordinal));
        Assert.Equal(0, Add("issue", "cost", "--question", "What will it cost?", "--kind", "fact").ExitCode);
        Assert.Contains("  - id: cost\n", Read("debate.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_YAML_is_left_alone()
    {
        Write("operator.yaml", Read("operator.yaml") + "proposals: [\n");
        AssertRefused(
            $"'{_folder.Shown("operator.yaml")}' is written in a way that cannot be added to safely, and nothing was changed.",
            "argument", "operator/x");
    }

    [Fact]
    public void A_file_that_lies_there_already_is_not_written_over()
    {
        Write("council.yaml", "mine");
        AssertRefused($"There is already a file '{_folder.Shown("council.yaml")}'.", "stakeholder", "council");
    }

    [Theory]
    [InlineData("debate.yaml", "  - text: All want a line.\n    citations: [{source: hearing-2024, paragraph: 2}]\n",
        "key-point", "--text", "All want a line.", "--source", "hearing-2024", "--paragraph", "2")]
    [InlineData("debate.yaml", "bottom-line:\n  - id: need\n    text: All want a line.\n    citations: [{source: hearing-2024, page: \"3\"}]\n",
        "bottom-line", "--id", "need", "--text", "All want a line.", "--source", "hearing-2024", "--page", "3")]
    [InlineData("debate.yaml", "  - name: Shopkeepers\n    heard-through:\n      - text: \"They fear: all of it.\"\n        citations: [{source: gazette-2024, paragraph: 8}]\n",
        "absent-voice", "--name", "Shopkeepers", "--heard-through", "gazette-2024:8=They fear: all of it.")]
    [InlineData("debate.yaml", "conflicts:\n  - about: How many ride\n    accounts:\n      - text: Four in five.\n"
        + "        citations: [{source: gazette-2024, paragraph: 7}]\n      - text: a=b\n        citations: [{source: hearing-2024, paragraph: 3-4}]\n",
        "conflict", "--about", "How many ride", "--accounts", "gazette-2024:7=Four in five.", "--accounts", "hearing-2024:3-4=a=b")]
    [InlineData("sources.yaml", "  translated: none\n  describes: {operator: own, residents: [quoted, reported]}\n",
        "source", "memo", "--type", "report", "--title", "Memo", "--language", "en", "--translated", "none",
        "--describes", "operator=own", "--describes", "residents=quoted, reported")]
    public void Everything_else_is_added_where_it_belongs(string file, string written, params string[] args)
    {
        var run = args is ["source", ..] ? Add(args) : AddUnnamed(args);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(" error ", run.Error, StringComparison.Ordinal);
        Assert.Contains(written, Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stance_goes_under_its_issue()
    {
        Add("issue", "cost", "--question", "What will it cost?", "--kind", "fact");
        var run = Tool.Here(
            "add", "stance", "operator", "cost", _folder.Path, "--answer", "Little", "--line", "The quay costs more.", "--mark", "other",
            "--source", "hearing-2024", "--paragraph", "5");
        Assert.Equal((0, $"Added the stance on 'cost' to {_folder.Shown("operator.yaml")}.\n"), (run.ExitCode, run.Output));
        Assert.Contains(
            "  route: {answer: \"Yes\", line: The old town has the riders.}\n  cost:\n    answer: Little\n"
            + "    # short: the answer for a cell of the grid, at most 36 characters\n    line: The quay costs more.\n    mark: other\n"
            + "    citations: [{source: hearing-2024, paragraph: 5}]\narguments:\n",
            Read("operator.yaml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is already a stance of 'operator' on 'route': ", "operator", "route")]
    [InlineData("There is no issue 'rout'.\n  help: Did you mean 'route'?", "operator", "rout")]
    [InlineData("There is no stakeholder 'oprator'.", "oprator", "route")]
    public void A_stance_needs_a_stakeholder_and_an_issue_without_one(string message, string owner, string issue)
    {
        var before = Contents();
        var run = Tool.Here("add", "stance", owner, issue, _folder.Path);
        Assert.StartsWith($"briefing: {message}", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("error BRF0109", "event", "--date", "2019-13")]
    [InlineData("error BRF0201", "event", "--id", "strike", "--date", "2019", "--text", "Again.")]
    [InlineData("There is no source 'gazete'.", "conflict", "--accounts", "gazete:1=x")]
    [InlineData("--accounts cannot be 'Four in five.'.", "conflict", "--accounts", "Four in five.")]
    [InlineData("error BRF0111", "text", "--name", "Plan", "--source", "gazette-2024", "--paragraph", "x")]
    public void A_wrong_value_of_an_unnamed_item_is_not_written(string message, params string[] args)
    {
        AddUnnamed("event", "--id", "strike", "--date", "2018", "--text", "The drivers strike.");
        var before = Contents();
        var run = AddUnnamed(args);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("There is no stakeholder 'oprator'.\n  help: Did you mean 'operator'?", "source", "x", "--describes", "oprator=own")]
    [InlineData("--describes cannot be 'operator'.", "source", "x", "--describes", "operator")]
    public void Who_speaks_in_a_source_is_a_stakeholder_with_a_voice(string message, params string[] args) => AssertRefused(message, args);

    [Fact]
    public void A_conflict_without_accounts_is_written_and_asked_for()
    {
        var run = AddUnnamed("conflict", "--about", "How many ride");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("error BRF0102: This conflict has no 'accounts'.", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("  - about: How many ride\n    # accounts: [{text: what a source says of it, citations: […]}]\n", Read("debate.yaml"), StringComparison.Ordinal);
    }

    private Tool.Run AddUnnamed(params string[] args) => Tool.Here(["add", args[0], _folder.Path, .. args[1..]]);

    private void AssertRefused(string message, params string[] args)
    {
        var before = Contents();
        var run = Add(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: {message}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("residents,council")]
    [InlineData("residents, council")]
    public void Ids_may_have_commas_between_them(string ids)
    {
        Add("stakeholder", "council", "--name", "Harbour Council", "--summary", "It decides.");
        Assert.Equal(0, Add("argument", "operator/view", "--issue", "route", "--against", ids).ExitCode);
        Assert.Contains("against: [residents, council]\n", Read("operator.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_takes_the_place_of_the_comment_about_it()
    {
        Add("stakeholder", "council", "--name", "Harbour Council", "--summary", "It decides.");
        Add(["reply", "council", .. s_reply]);
        Add("argument", "council/cost", "--issue", "route", "--claim", "The quay is cheaper.");
        var lines = Read("council.yaml").Split('\n');
        Assert.Equal(
            ["id: council", "arguments:", "replies:"],
            lines.Where(line => line is "id: council" or "arguments:" or "replies:"));
        Assert.DoesNotContain(lines, line => line.StartsWith("# arguments: ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("# replies: ", StringComparison.Ordinal));
    }

    private Tool.Run Add(params string[] args) => Tool.Here(["add", .. args[..2], _folder.Path, .. args[2..]]);

    private string Read(string name) => File.ReadAllText(_folder.File(name));

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);

    private string[] Contents() =>
        [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path) + File.ReadAllText(path))];
}
