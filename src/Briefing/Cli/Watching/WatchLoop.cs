using System.Diagnostics;
using System.Globalization;

namespace Briefing.Cli.Watching;

/// <summary>Builds again after every change, until it is told to stop.</summary>
/// <remarks>It looks at the files itself: the system could tell of changes, but not of all, nor on every file system.</remarks>
/// <param name="build">Says what is wrong, and returns the exit code.</param>
internal sealed class WatchLoop(string folder, Terminal terminal, BuildReport report, Func<int> build)
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(100);

    /// <summary>How long files must have stayed the same: editors save in several steps.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>How long a file may be missing or locked before that is a mistake to be told of.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Inputs _inputs = new(folder, report);

    // What the last build was made from; null if that is not certain.
    private State? _built;

    /// <exception cref="UsageException">The first build cannot be made, whatever the debate says.</exception>
    public int Run()
    {
        using var stop = new StopSignal();
        Build(Look());
        terminal.Output.WriteLine($"Watching {folder}. Ctrl+C ends it.");

        while (!stop.Handle.WaitOne(s_look))
        {
            if (_built is not null && _inputs.Stamps() == _built.Stamps)
                continue;

            if (Settled(stop) is not { } settled)
                break;

            if (settled.Contents is null || settled.Contents != _built?.Contents)
                BuildAgain(settled);
            else
                _built = settled;
        }

        return ExitCodes.Clean;
    }

    private State Look() => new(_inputs.Stamps(), _inputs.Contents());

    /// <summary>Waits until the files stay as they are, or until one has been missing or locked for too long.</summary>
    /// <returns><c>null</c> if it is time to stop.</returns>
    private State? Settled(StopSignal stop)
    {
        var waited = Stopwatch.StartNew();
        for (var last = Look(); ;)
        {
            if (stop.Handle.WaitOne(s_quiet))
                return null;

            var now = Look();
            if ((now.Contents is not null && now == last) || waited.Elapsed > s_patience)
                return now;

            last = now;
        }
    }

    private void BuildAgain(State files)
    {
        try
        {
            Build(files);
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"briefing: {e.Message}");
            terminal.Error.WriteLine($"  help: {e.Remedy}");
            _built = files;
        }
    }

    private void Build(State files)
    {
        var before = report.FilesRead;
        report.Begin();
        var began = TimeProvider.System.GetUtcNow();
        var watch = Stopwatch.StartNew();
        var isClean = build() == ExitCodes.Clean;
        Say(isClean ? $"built {report.Written}" : "not built; what was there is as it was", watch.ElapsedMilliseconds);

        // What changed while it was read may be in the output or not. Of files that were unknown before, only their times tell.
        var after = Look();
        _built = report.FilesRead.SequenceEqual(before)
            ? after.Stamps == files.Stamps ? files : null
            : _inputs.AreWrittenSince(began) ? null : after;

        // Now, when nobody waits, and not in the middle of the next build.
        GC.Collect();
    }

    // The time of day, for the person who watches; it reaches no output.
    private void Say(string what, long milliseconds) => terminal.Output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss}  {what}, {milliseconds} ms"));

    /// <summary>What is known of the files at one time, each null while one of them is being written or replaced.</summary>
    private sealed record State(string? Stamps, string? Contents);
}
