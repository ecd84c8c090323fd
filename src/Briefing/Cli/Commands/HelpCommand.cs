namespace Briefing.Cli.Commands;

/// <summary><c>briefing help</c>: another way to write <c>--help</c>, as in other tools.</summary>
internal static class HelpCommand
{
    /// <param name="run">Runs a command line.</param>
    public static Command Create(Func<string[], int> run)
    {
        var words = new Argument<string[]>("COMMAND")
        {
            Description = "The command to explain, as in 'build' or 'add source'",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("help", "Show help for all commands, or for one") { words };
        command.SetAction(parsed => run([.. parsed.GetValue(words) ?? [], "--help"]));
        return command;
    }
}
