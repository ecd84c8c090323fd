using Briefing.Cli.Options;
using Briefing.LanguageServer;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing lsp</c>: the language server, which editors start.</summary>
internal static class LspCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("lsp", "Help an editor while you write: it starts this and talks to it (Language Server Protocol)")
        {
            // Many editors say this to any server; there is no other way to talk to this one.
            CommonOptions.Flag("--stdio", "Talk over standard input and output, which is what it does anyway"),
        };
        command.SetAction(parsed =>
        {
            using var input = terminal.OpenInput();
            using var output = terminal.OpenOutput();
            if (ServerRun.RunAsync(input, output, ToolVersion.Current).GetAwaiter().GetResult())
                return ExitCodes.Clean;

            terminal.Complain("briefing: The editor disconnected, or sent something that isn't a message of the protocol.");
            return ExitCodes.Errors;
        });
        return command;
    }
}
