using System.CommandLine.Invocation;
using Briefing.Cli.Files;

namespace Briefing.Cli.Watching;

/// <summary><c>--watch</c>: repeats the command whenever one of its input files changes.</summary>
internal sealed class WatchOption(Terminal terminal, BuildReport report, string description)
{
    private readonly Option<bool> _watch = new("--watch", "-w")
    {
        Description = description,
    };

    /// <summary>Adds the option to a command, and wraps its action in the loop.</summary>
    /// <param name="refuse">Throws if what is asked for cannot be repeated.</param>
    /// <param name="begin">Is called with the folder before the first build; what it returns is disposed of at the end.</param>
    public void AddTo(
        Command command, Argument<string?> folder, Action<ParseResult> refuse, Func<ParseResult, string, IDisposable?> begin)
    {
        var once = command.Action as SynchronousCommandLineAction
            ?? throw new InvalidOperationException("There is no action to repeat.");
        command.Add(_watch);
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(_watch))
                return once.Invoke(parsed);

            refuse(parsed);
            report.IsWatching = true;
            var debate = DebateFolder.Find(parsed.GetValue(folder));
            using var begun = begin(parsed, debate);
            return new WatchLoop(debate, terminal, report, () => once.Invoke(parsed)).Run();
        });
    }
}
