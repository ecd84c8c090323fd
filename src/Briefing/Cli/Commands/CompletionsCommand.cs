using Briefing.Cli.Options;
using Briefing.Scaffold;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing completions</c>: prints a shell's completion script.</summary>
internal static class CompletionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell to print it for" };
        shell.TakesOnly("bash", "zsh", "fish", "pwsh");
        var command = new Command("completions", "Print a shell completion script") { shell };

        command.SetAction(parsed =>
        {
            terminal.Output.Write(ShellScripts.Of(parsed.GetValue(shell)!));
            return ExitCodes.Clean;
        });
        return command;
    }
}
