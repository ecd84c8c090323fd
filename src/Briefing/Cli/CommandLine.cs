using System.CommandLine;
using System.CommandLine.Help;
using Briefing.Cli.Adding;
using Briefing.Diagnostics;

namespace Briefing.Cli;

/// <summary>The command line: its commands, and how errors become exit codes.</summary>
internal static class CommandLine
{
    public static int Run(string[] args) => Run(args, Terminal.OfProcess());

    public static int Run(string[] args, Terminal terminal)
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
        if (parsed.Errors.Count > 0)
            return UsageErrors(parsed, terminal);

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
        catch (IOException)
        {
            // Standard output went away or is full: there is nobody left to tell but the exit code.
            return ExitCodes.Usage;
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"briefing: {e.Message}");
            terminal.Error.WriteLine($"  help: {e.Remedy}");
            return ExitCodes.Usage;
        }
    }

    private static int UsageErrors(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;

        if (command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
        {
            var meant = NearMiss.Of(word, [.. command.Subcommands.Select(c => c.Name)]);
            terminal.Error.WriteLine(
                $"briefing: There is no command '{word}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}");
        }
        else
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine($"briefing: {error.Message}");
        }

        var name = command is RootCommand ? "briefing" : $"briefing {command.Name}";
        terminal.Error.WriteLine($"  help: {name} --help says what can be given.");
        return ExitCodes.Usage;
    }
}
