using System.CommandLine.Help;
using Briefing.Cli.Adding;
using Briefing.Cli.Commands;
using Briefing.Cli.Options;

namespace Briefing.Cli;

/// <summary>The command line: its commands, and how errors become exit codes.</summary>
internal static class CommandLine
{
    public const string Description =
        "Map a debate written in YAML, and make a briefing with argument and counter-argument side by side.";

    /// <summary>In the order of the help.</summary>
    private static readonly (string Name, Func<Terminal, Command> Create)[] s_commands =
    [
        ("build", BuildCommand.Create),
        ("check", CheckCommand.Create),
        ("export", ExportCommand.Create),
        ("import", ImportCommand.Create),
        ("sources", SourcesCommand.Create),
        ("fonts", FontsCommand.Create),
        ("diff", DiffCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("phrases", PhrasesCommand.Create),
        ("lsp", LspCommand.Create),
        ("new", NewCommand.Create),
        ("add", AddCommand.Create),
        ("rename", RenameCommand.Create),
        ("completions", CompletionsCommand.Create),
        ("man", terminal => ManualCommand.Create(terminal, () => s_commands!.Select(command => command.Create(terminal)))),
        ("help", terminal => HelpCommand.Create(words => Run(words, terminal))),
    ];

    public static IEnumerable<string> Names => s_commands.Select(command => command.Name);

    public static int Run(string[] args) => Run(args, Terminal.OfProcess());

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            if (!terminal.ShowsProgress)
                return Invoke(args, terminal);

            var shown = terminal.WithProgress();
            using (shown.Progress)
                return Invoke(args, shown);
        }
        catch (Exception e) when (IsStreamFailure(e))
        {
            return Failed(terminal, "Standard output cannot be written: it is closed or full.", "Redirect it elsewhere, or write to a file with -o.");
        }
        catch (Exception e) when (IsLackOfMemory(e))
        {
            return Failed(
                terminal,
                "There is not enough memory for this debate. No file is left half-written.",
                "Close other programs or raise the container's limit; or build less at once: one format, a --length, an --issue.");
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        // Who gives nothing wants to know what there is, which is no mistake.
        if (args.Length == 0)
            args = ["--help"];

        var isCommand = args is [var first, ..] && s_commands.Any(command => command.Name == first);
        var root = new RootCommand(Description)
        {
            // The default is the name of the process, which may differ.
            HelpName = "briefing",
        };
        var quiet = CommonOptions.Quiet();
        root.Add(quiet);
        foreach (var (name, create) in s_commands)
        {
            // Creating all of them takes longer than checking a small debate.
            if (!isCommand || name == args[0])
                root.Add(create(terminal));
        }

        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);

        // "@minister says" is text, and no file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageErrors.Of(parsed).ToList() is { Count: > 0 } errors)
        {
            foreach (var error in errors)
                terminal.Complain($"briefing: {error}");

            terminal.Complain($"  help: Run '{UsageErrors.PathOf(parsed.CommandResult)} --help' for usage.");
            return ExitCodes.Usage;
        }

        // The commands were made for a terminal that is told everything.
        if (!terminal.IsQuiet && parsed.GetValue(quiet))
            return Invoke(args, terminal.Quiet());

        try
        {
            using var output = new StringWriter();
            var isSuggestion = args is [['[', ..], ..];
            var exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = isSuggestion ? output : terminal.Output,
                Error = terminal.Error,
                // An exception that gets here is a bug, and its stack trace belongs in the report.
                EnableDefaultExceptionHandler = false,
            });

            // The library ends lines as the system does, and a shell on Windows would take the carriage return for a letter.
            terminal.Output.Write(output.ToString().ReplaceLineEndings("\n"));
            return exitCode;
        }
        catch (UsageException e)
        {
            terminal.Complain(e);
            return ExitCodes.Usage;
        }
    }

    /// <summary>A standard stream is full or was closed before the start. Files report their own failures.</summary>
    private static bool IsStreamFailure(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Also from work on another thread.</summary>
    private static bool IsLackOfMemory(Exception? e) => e switch
    {
        OutOfMemoryException => true,
        AggregateException many => many.InnerExceptions.Any(IsLackOfMemory),
        _ => e?.InnerException is { } inner && IsLackOfMemory(inner),
    };

    /// <summary>Says what ended the run, if standard error takes it.</summary>
    private static int Failed(Terminal terminal, string problem, string help)
    {
        try
        {
            terminal.Error.WriteLine($"briefing: {problem}");
            terminal.Error.WriteLine($"  help: {help}");
        }
        catch (Exception e) when (IsStreamFailure(e))
        {
            // Only the exit code can still report it.
        }

        return ExitCodes.Usage;
    }
}
