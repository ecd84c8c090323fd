using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class CompletionsTests
{
    [Theory]
    [InlineData("briefing ", "add build check completions")]
    [InlineData("briefing bu", "build")]
    [InlineData("briefing build --pa", "--paper")]
    [InlineData("briefing build --paper ", "a4 letter")]
    [InlineData("briefing explain BRF020", "BRF0201 BRF0202 BRF0203")]
    [InlineData("briefing add argument op", "operator/")]
    [InlineData("briefing add argument operator/x --issue ", "route")]
    [InlineData("briefing add argument operator/x --source ga", "gazette-2024")]
    [InlineData("briefing add reply residents --to operator/", "operator/cost operator/riders")]
    [InlineData("briefing add reply residents --kind ", "concede rebut reframe undercut undermine")]
    public void Bash_completes_the_word_at_the_cursor(string line, string words)
    {
        if (!File.Exists("/bin/bash"))
            return;

        Assert.StartsWith(words, Complete(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef _briefing briefing")]
    [InlineData("fish", "complete -c briefing")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Each_shell_has_a_script_that_asks_the_tool(string shell, string registers)
    {
        var run = Tool.Here("completions", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_that_is_not_known_is_said() => Assert.Equal(2, Tool.Here("completions", "tcsh").ExitCode);

    [Fact]
    public void Where_there_is_no_debate_there_are_no_ids_and_no_message()
    {
        const string Line = "briefing add argument x --issue ";
        var run = Tool.AsProcess(Path.GetTempPath(), Tool.NoSettings, $"[suggest:{Line.Length}]", Line);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    /// <summary>What bash itself would offer, once it has read the script as its users do.</summary>
    private static string Complete(string line)
    {
        var script = $$"""
            briefing() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "briefing.dll")}}' "$@"; }
            source <(briefing completions bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            [[ $(complete -p briefing) == *' -F _briefing briefing' ]] && _briefing
            echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("/bin/bash", ["-c", script])
        {
            WorkingDirectory = SampleDebates.FolderOf("tram"),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }
}
