using Briefing.Cli;

namespace Briefing.Tests.Cli;

/// <summary>The manual page is made from the commands, and is roff that a reader of manuals takes.</summary>
public sealed class ManualTests
{
    private readonly string _page = Tool.Here("man").Output;

    [Fact]
    public void It_has_every_command_and_what_a_manual_page_has()
    {
        string[] sections = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT"];
        Assert.Equal(sections.Select(name => $".SH {name}"), Lines.Where(line => line.StartsWith(".SH ", StringComparison.Ordinal)));
        Assert.All(CommandLine.Names, name => Assert.Contains(
            Lines, line => line.StartsWith($".SS \"briefing {name}", StringComparison.Ordinal)));
        Assert.Contains(".SS \"briefing add source [ID] [DIR]\"", Lines);
        Assert.Contains(".B \"\\-o, \\-\\-output FILE\"", Lines);
    }

    [Fact]
    public void Nothing_but_its_requests_begins_with_a_sign_of_roff() => Assert.All(
        Lines.Where(line => line is ['.' or '\'', ..]),
        line => Assert.Matches(@"^\.(TH|SH|SS|TP|PP|B|I)( |$)", line));

    private IEnumerable<string> Lines => _page.TrimEnd('\n').Split('\n');
}
