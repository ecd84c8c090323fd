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
    [InlineData("briefing bu", "build")]
    [InlineData("echo x | briefing bu", "build")]
    [InlineData("briefing build ", "debate.yaml operator.yaml residents.yaml sources.yaml")]
    [InlineData("briefing build -o ", "debate.yaml operator.yaml residents.yaml sources.yaml")]
    [InlineData("briefing build --pa", "--paper")]
    [InlineData("briefing build --paper ", "a4 letter")]
    [InlineData("briefing add argument op", "operator/")]
    [InlineData("briefing add argument operator/x --issue ", "route")]
    [InlineData("briefing add reply residents --to operator/", "operator/cost operator/riders")]
    public void Fish_completes_the_word_at_the_cursor_and_files_only_where_nothing_else_fits(string line, string words)
    {
        if (Shell("fish") is not { } fish)
            return;

        Assert.Equal(words, string.Join(' ', Offered(fish, $"""
            function briefing; dotnet '{Dll}' $argv; end
            briefing completions fish | source
            complete -C '{line}' | string replace -r '\t.*' ''
            """)));
    }

    /// <summary>Without a terminal zsh completes nothing, so what its completion would be given is printed instead.</summary>
    [Theory]
    [InlineData("bu", "build")]
    [InlineData("build|", "files")]
    [InlineData("build|--pa", "--paper")]
    [InlineData("build|--paper|", "a4 letter")]
    [InlineData("add|argument|op", "operator/")]
    [InlineData("add|argument|operator/x|--issue|", "route")]
    [InlineData("add|reply|residents|--to|operator/", "operator/cost operator/riders")]
    public void Zsh_completes_the_word_at_the_cursor_and_files_only_where_nothing_else_fits(string line, string offered)
    {
        if (Shell("zsh") is not { } zsh)
            return;

        var words = line.Split('|');
        Assert.Equal(offered, string.Join(' ', Offered(zsh, $$"""
            emulate -R zsh
            briefing() { dotnet '{{Dll}}' "$@"; }
            compdef() { [[ "$*" == '_briefing briefing' ]] || exit 1; }
            compadd() { while [[ $1 != -- ]]; do shift; done; shift; (( $# )) && print -l -- "$@"; return 0 }
            _files() { print files; }
            source <(briefing completions zsh)
            words=(briefing {{string.Join(' ', words.Select(word => $"'{word}'"))}})
            CURRENT=$#words PREFIX=$words[-1]
            _briefing
            """)));
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

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "briefing.dll");

    private static string? Shell(string name) =>
        new[] { $"/bin/{name}", $"/usr/bin/{name}", $"/usr/local/bin/{name}" }.FirstOrDefault(File.Exists);

    private static IEnumerable<string> Offered(string shell, string script) => Output(shell, script)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Order(StringComparer.Ordinal);

    /// <summary>What bash itself would offer, once it has read the script as its users do.</summary>
    private static string Complete(string line)
    {
        var script = $$"""
            briefing() { dotnet '{{Dll}}' "$@"; }
            source <(briefing completions bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            [[ $(complete -p briefing) == *' -F _briefing briefing' ]] && _briefing
            echo "${COMPREPLY[*]}"
            """;
        return Output("/bin/bash", script).Trim();
    }

    private static string Output(string shell, string script)
    {
        var start = new ProcessStartInfo(shell, ["-c", script])
        {
            WorkingDirectory = SampleDebates.FolderOf("tram"),
            RedirectStandardOutput = true,
        };
        // No settings of whoever runs the tests.
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(Path.GetTempPath(), "briefing-no-settings");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
