using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

[Collection(nameof(CurrentFolder))]
public sealed class CompletionsTests
{
    /// <summary>What the tool says to a shell that asks: these words come first.</summary>
    [Theory]
    [InlineData("briefing bu", "build")]
    [InlineData("briefing build --pa", "--paper")]
    [InlineData("briefing build --paper ", "a4 letter")]
    [InlineData("briefing build --set wat", "watermark= watershed.date= watershed.name= watershed.note=")]
    [InlineData("briefing build --set length=", "length=briefing length=note length=record")]
    [InlineData("briefing explain BRF020", "BRF0201 BRF0202 BRF0203")]
    [InlineData("briefing add argument op", "operator/")]
    [InlineData("briefing add argument operator/x --issue ", "route")]
    [InlineData("briefing add argument operator/x --source ga", "gazette-2024")]
    [InlineData("briefing add reply residents --to operator/", "operator/cost operator/riders")]
    [InlineData("briefing add stance residents rout", "route")]
    [InlineData("briefing add source x --describes op", "operator=")]
    [InlineData("briefing add event --source ga", "gazette-2024")]
    [InlineData("briefing add reply residents --kind ", "concede rebut reframe undercut undermine")]
    public void The_tool_suggests_words_for_the_place_of_the_cursor(string line, string words)
    {
        var run = Tool.In(SampleDebates.FolderOf("tram"), $"[suggest:{line.Length}]", line);
        var suggested = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.StartsWith(words, string.Join(' ', suggested), StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Bash_completes_the_word_at_the_cursor()
    {
        if (Shell("bash") is not { } bash)
            return;

        AssertOffered(
            [
                ("briefing ", "add build check completions diff explain export fonts help import lsp man new phrases rename schema sources"),
                ("briefing build --paper ", "a4 letter"),
                ("briefing add argument op", "operator/"),
                ("briefing add reply residents --to operator/", "operator/cost operator/riders"),
            ],
            bash,
            $$"""
            briefing() { '{{Tool.Dotnet}}' '{{Tool.Assembly}}' "$@"; }
            source <(briefing completions bash)
            [[ $(complete -p briefing) == *' -F _briefing briefing' ]] || exit
            complete_line() {
              COMP_LINE=$1; COMP_POINT=${#COMP_LINE}
              read -ra COMP_WORDS <<< "$COMP_LINE"
              [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
              COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )) COMPREPLY=()
              _briefing
              printf '%s\n' "${COMPREPLY[@]}"
            }
            """);
    }

    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Fish_completes_the_word_at_the_cursor_and_files_only_where_nothing_else_fits()
    {
        if (Shell("fish") is not { } fish)
            return;

        AssertOffered(
            [
                ("echo x | briefing bu", "build"),
                ("briefing build ", "debate.yaml operator.yaml residents.yaml sources.yaml"),
                ("briefing build -o ", "debate.yaml operator.yaml residents.yaml sources.yaml"),
                ("briefing build --paper ", "a4 letter"),
                ("briefing add reply residents --to operator/", "operator/cost operator/riders"),
            ],
            fish,
            $"""
            function briefing; '{Tool.Dotnet}' '{Tool.Assembly}' $argv; end
            briefing completions fish | source
            function complete_line; complete -C $argv[1] | string replace -r '\t.*' ''; end
            """);
    }

    /// <summary>Without a terminal zsh completes nothing, so what its completion would be given is printed instead.</summary>
    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Zsh_completes_the_word_at_the_cursor_and_files_only_where_nothing_else_fits()
    {
        if (Shell("zsh") is not { } zsh)
            return;

        AssertOffered(
            [
                ("briefing bu", "build"),
                ("briefing build ", "files"),
                ("briefing build --paper ", "a4 letter"),
                ("briefing add reply residents --to operator/", "operator/cost operator/riders"),
            ],
            zsh,
            $$"""
            emulate -R zsh
            briefing() { '{{Tool.Dotnet}}' '{{Tool.Assembly}}' "$@"; }
            compdef() { [[ "$*" == '_briefing briefing' ]] || exit 1; }
            compadd() { while [[ $1 != -- ]]; do shift; done; shift; (( $# )) && print -l -- "$@"; return 0 }
            _files() { print files; }
            source <(briefing completions zsh)
            complete_line() {
              words=("${(@s: :)1}")
              CURRENT=$#words PREFIX=$words[-1]
              _briefing
            }
            """);
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

    private static string? Shell(string name) =>
        new[] { $"/bin/{name}", $"/usr/bin/{name}", $"/usr/local/bin/{name}" }.FirstOrDefault(File.Exists);

    /// <param name="script">Defines the function <c>complete_line</c>, which prints what is offered for a line, one to a line.</param>
    private static void AssertOffered((string Line, string Words)[] expected, string shell, string script)
    {
        // Not "--", which the echo of fish takes for the end of its options.
        const string Mark = "+++";
        var calls = expected.Select(one => $"complete_line '{one.Line}'\necho {Mark}\n");
        var offered = Output(shell, $"{script}\n{string.Concat(calls)}").Split($"{Mark}\n").SkipLast(1).Select(words => string.Join(
            ' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)));
        Assert.Equal(expected, expected.Zip(offered, (one, words) => (one.Line, words)));
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
