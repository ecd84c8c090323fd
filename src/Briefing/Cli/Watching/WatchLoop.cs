using System.Diagnostics;
using System.Globalization;

namespace Briefing.Cli.Watching;

/// <summary>Builds again after every change, until it is told to stop.</summary>
/// <param name="build">Says what is wrong, and returns the exit code.</param>
internal sealed class WatchLoop(string folder, Terminal terminal, BuildReport report, Func<int> build)
{
    /// <summary>How long files must have stayed the same: editors save in several steps.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>How long a file may be missing or locked before that is a mistake to be told of.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>How often to look, where the system tells of no change.</summary>
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(500);

    private readonly Inputs _inputs = new(folder, report);

    // What the last build was made from; nothing if that is not certain.
    private string? _built;

    /// <exception cref="UsageException">The first build cannot be made, whatever the debate says.</exception>
    public int Run()
    {
        using var stop = new StopSignal();
        using var changes = new ChangeSignal(_inputs.Concerns);

        changes.Watch(_inputs.Folders);
        var stamps = _inputs.Stamps();
        Build(_inputs.Contents(), changes);
        terminal.Output.WriteLine($"Watching {folder}. Ctrl+C ends it.");

        while (true)
        {
            changes.Watch(_inputs.Folders);
            var signal = _built is null ? 1 : WaitHandle.WaitAny([stop.Handle, changes.Handle], s_look);
            var now = _inputs.Stamps();
            if (signal == WaitHandle.WaitTimeout && now == stamps)
                continue;

            if (signal == 0 || Settled(stop) is not { } settled)
                return ExitCodes.Clean;

            stamps = now;
            if (settled.Contents is null || settled.Contents != _built)
                BuildAgain(settled.Contents, changes);
        }
    }

    /// <summary>Waits until the files stay as they are.</summary>
    /// <returns>What is in them, if none stays missing or locked. Nothing at all if it is time to stop.</returns>
    private Settlement? Settled(StopSignal stop)
    {
        var waited = Stopwatch.StartNew();
        for (var last = _inputs.Contents(); ;)
        {
            if (stop.Handle.WaitOne(s_quiet))
                return null;

            var now = _inputs.Contents();
            if ((now is not null && now == last) || waited.Elapsed > s_patience)
                return new(now);

            last = now;
        }
    }

    private void BuildAgain(string? contents, ChangeSignal changes)
    {
        try
        {
            Build(contents, changes);
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"briefing: {e.Message}");
            terminal.Error.WriteLine($"  help: {e.Remedy}");
            _built = contents ?? "";
        }
    }

    private void Build(string? contents, ChangeSignal changes)
    {
        var before = report.FilesRead;
        report.Begin();
        var began = TimeProvider.System.GetUtcNow();
        var watch = Stopwatch.StartNew();
        var isClean = build() == ExitCodes.Clean;
        Say(isClean ? $"built {report.Written}" : "not built; what was there is as it was", watch.ElapsedMilliseconds);

        // What changed while it was read may be in the output or not.
        _built = changes.Take() ? null : contents;
        if (_built is not null && !report.FilesRead.SequenceEqual(before))
        {
            // Files of which nothing was known before: a change to one of them was not yet waited for.
            _built = Inputs.IsWrittenSince(began, report.FilesRead.Except(before)) ? null : _inputs.Contents();
        }

        // Now, when nobody waits, and not in the middle of the next build.
        GC.Collect();
    }

    // The time of day, for the person who watches; it reaches no output.
    private void Say(string what, long milliseconds) => terminal.Output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss}  {what}, {milliseconds} ms"));

    private sealed record Settlement(string? Contents);
}
