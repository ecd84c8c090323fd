using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>docs/commands.md lists the commands that the help lists.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class CommandLineGuideTests
{
    [Fact]
    public void Every_command_is_in_the_table_and_no_other()
    {
        var help = Tool.In(Repository.Root, "--help").Output;
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));
        var list = help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)];
        var commands = Command().Matches(list).Select(m => m.Groups[1].Value).ToList();
        Assert.True(commands.Count > 10, help);
        Assert.Equal(commands.Order(), Row().Matches(table).Select(m => m.Groups[1].Value).Order());
    }

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^\\| `briefing ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
