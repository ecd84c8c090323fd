using System.CommandLine;
using System.CommandLine.Help;
using Briefing.Cli.Adding;

namespace Briefing.Cli;

/// <summary>The command line: its commands, and how errors become exit codes.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        if (args is ["build", ..])
            WarmUp.Begin();

        return Run(args, Terminal.OfProcess());
    }

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Invoke(args, terminal);
        }
        catch (Exception e) when (IsOfAStream(e))
        {
            TellThatOutputIsGone(terminal);
            return ExitCodes.Usage;
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        var root = new RootCommand(
            "Maps a debate written in YAML and makes a briefing in which argument and counter-argument stand side by side.")
        {
            BuildCommand.Create(terminal), CheckCommand.Create(terminal), ExportCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            NewCommand.Create(terminal), AddCommand.Create(terminal), CompletionsCommand.Create(terminal),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);

        var parsed = root.Parse(args);
        if (UsageErrors.Of(parsed).ToList() is { Count: > 0 } errors)
        {
            foreach (var error in errors)
                terminal.Error.WriteLine($"briefing: {error}");

            terminal.Error.WriteLine($"  help: {UsageErrors.PathOf(parsed.CommandResult)} --help says what can be given.");
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                // An exception that gets here is a bug of ours, and its trace is what its report needs.
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"briefing: {e.Message}");
            terminal.Error.WriteLine($"  help: {e.Remedy}");
            return ExitCodes.Usage;
        }
    }

    /// <summary>A stream of the terminal is full, or was closed before the tool began. Files report their own failures.</summary>
    private static bool IsOfAStream(Exception e) => e is IOException or UnauthorizedAccessException;

    private static void TellThatOutputIsGone(Terminal terminal)
    {
        try
        {
            terminal.Error.WriteLine("briefing: Standard output cannot be written: it is closed or full.");
            terminal.Error.WriteLine("  help: Lead it to another place, or name a file with -o where the command has it.");
        }
        catch (Exception e) when (IsOfAStream(e))
        {
            // There is nobody left to tell but the exit code.
        }
    }
}
