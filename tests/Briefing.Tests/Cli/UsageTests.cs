using Briefing.Cli.Adding;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "-f", "odt")]
    [InlineData("build", "--paper", "a5")]
    [InlineData("check", "--diagnostics", "loud")]
    [InlineData("import")]
    [InlineData("build", "one", "two")]
    public void A_wrong_command_line_is_named_and_ends_with_2(params string[] args)
    {
        var run = Tool.Here(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("briefing: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" --help' for usage.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild", "There is no command 'bild'. Did you mean 'build'?")]
    [InlineData("xyz", "There is no command 'xyz'.")]
    public void A_command_that_is_not_there_is_named(string command, string message) =>
        Assert.Equal($"briefing: {message}\n  help: Run 'briefing --help' for usage.\n", Tool.Here(command).Error);

    [Fact]
    public void An_option_that_is_not_there_is_named() =>
        Assert.StartsWith("briefing: There is no option '--bogus'.\n", Tool.Here("build", "--bogus").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--bogus", "There is no option '--bogus'.")]
    [InlineData("check --diagnostic short", "There is no option '--diagnostic'. Did you mean '--diagnostics'?")]
    [InlineData("add source a --lang en", "There is no option '--lang'. Did you mean '--language'?")]
    [InlineData("add isue a", "There is no command 'add isue'. Did you mean 'add issue'?")]
    [InlineData("add issue a --kind values", "--kind cannot be 'values'. Did you mean 'value'? "
        + "It must be 'fact', 'interpretation', 'value' or 'policy'.")]
    [InlineData("completions tcsh", "SHELL cannot be 'tcsh'. It must be 'bash', 'zsh', 'fish' or 'pwsh'.")]
    [InlineData("add", "A command is missing. The commands are 'add stakeholder', 'add issue', 'add source', 'add stance', 'add argument', "
        + "'add reply', 'add proposal', 'add text', 'add event', 'add conflict', 'add absent-voice', 'add key-point' and 'add bottom-line'.")]
    [InlineData("add issue", "ID is missing: the id of the issue, in lower-case letters, digits and hyphens.")]
    public void One_mistake_is_one_message_and_names_the_help_of_its_command(string line, string message)
    {
        var words = line.Split(' ');
        var command = words switch
        {
            ["add", "issue" or "source", ..] => $"briefing add {words[1]}",
            ["--bogus"] => "briefing",
            _ => $"briefing {words[0]}",
        };
        Assert.Equal(
            new Tool.Run(2, "", $"briefing: {message}\n  help: Run '{command} --help' for usage.\n"), Tool.Here(words));
    }

    [Fact]
    public void A_word_after_an_at_sign_names_no_file_of_arguments()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("arguments"), "--strict");
        var given = $"@{folder.File("arguments")}";
        Assert.StartsWith($"briefing: There is no folder '{given}'.\n", Tool.Here("check", given).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--help")]
    [InlineData("help", "--help")]
    [InlineData("help build", "build --help")]
    [InlineData("help add source", "add source --help")]
    public void Help_is_what_the_option_says(string line, string option)
    {
        var help = Tool.Here(option.Split(' '));
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains("Usage:", help.Output, StringComparison.Ordinal);
        Assert.Equal(help, Tool.Here(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("help bild")]
    [InlineData("bild --help")]
    public void There_is_no_help_for_a_command_that_is_not_there(string line) => Assert.Equal(
        new Tool.Run(
            2, "", "briefing: There is no command 'bild'. Did you mean 'build'?\n  help: Run 'briefing --help' for usage.\n"),
        Tool.Here(line.Split(' ')));

    [Theory]
    [MemberData(nameof(Added))]
    public void Whatever_can_be_added_has_an_example_of_its_own(string what)
    {
        var examples = Tool.Here("add", what, "--help").Output.Split("Examples:\n")[1];
        Assert.StartsWith($"  briefing add {what} ", examples, StringComparison.Ordinal);
    }

    public static TheoryData<string> Added => [.. AddedKind.All.Select(kind => kind.Name)];

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var run = Tool.Here("check", "no-such-folder");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "briefing: There is no folder 'no-such-folder'.\n  help: Check the spelling, and the folder that you are in.\n",
            run.Error);
    }

    [Fact]
    public void A_folder_without_a_debate_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Here("check", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("has no debate.yaml", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("import")]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("diff")]
    [InlineData("new")]
    [InlineData("rename")]
    [InlineData("lsp")]
    [InlineData("completions")]
    public void Help_has_examples(string command)
    {
        var run = Tool.Here(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Matches(run.Output, $"help-{command}");
    }

    [Fact]
    public void The_version_is_the_project_s() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", Tool.AsProcess(Path.GetTempPath(), Tool.NoSettings, "--version").Output);
}
