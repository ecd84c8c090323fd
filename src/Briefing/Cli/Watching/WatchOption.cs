using System.CommandLine.Invocation;
using Briefing.Cli.Files;

namespace Briefing.Cli.Watching;

/// <summary><c>--watch</c>: repeats the command whenever one of its input files changes.</summary>
internal sealed class WatchOption(Terminal terminal, BuildReport report)
{
    private readonly Option<bool> _watch = new("--watch", "-w")
    {
        Description = "Build again whenever a file changes, until Ctrl+C",
    };

    /// <summary>Adds the option to a command, and wraps its action in the loop.</summary>
    /// <param name="begin">Is called with the folder before the first build; what it returns is disposed of at the end.</param>
    public void AddTo(
        Command command, Argument<string?> folder, Option<string> output, Option<bool> check, Func<ParseResult, string, IDisposable?> begin)
    {
        var once = command.Action as SynchronousCommandLineAction
            ?? throw new InvalidOperationException("There is no action to repeat.");
        command.Add(_watch);
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(_watch))
                return once.Invoke(parsed);

            if (parsed.GetValue(output) is { } path && OutputFile.IsStandardOutput(path))
            {
                throw new UsageException(
                    "--watch writes again and again, and standard output takes one output.", "Name a file with -o.");
            }

            if (parsed.GetValue(check))
                throw new UsageException("--watch and --check exclude each other.", "Leave one of them out.");

            report.IsWatching = true;
            var debate = DebateFolder.Find(parsed.GetValue(folder));
            using var begun = begin(parsed, debate);
            return new WatchLoop(debate, terminal, report, () => once.Invoke(parsed)).Run();
        });
    }
}
