namespace Briefing.Cli;

/// <summary><c>briefing man</c>: prints the manual page, made from what the help says.</summary>
internal static class ManualCommand
{
    /// <param name="commands">Makes all commands.</param>
    public static Command Create(Terminal terminal, Func<IEnumerable<Command>> commands)
    {
        var command = new Command("man", "Print a manual page of all commands, for man(1)");
        command.SetAction(_ =>
        {
            terminal.Output.Write(ManualRoff.Of(CommandLine.Description, [.. commands()]));
            return ExitCodes.Clean;
        });
        return command;
    }
}
