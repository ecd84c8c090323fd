using System.Diagnostics;
using System.Globalization;

namespace Briefing.Cli.Watching;

/// <summary>Builds or checks again after every change, until it is stopped.</summary>
/// <remarks>It polls the files: the system's notifications miss changes and do not exist on every file system.</remarks>
/// <param name="build">Reports problems and returns the exit code.</param>
internal sealed class WatchLoop(string folder, Terminal terminal, BuildReport report, Func<int> build)
{
    // Who looks at a page that follows is waiting for it.
    private readonly TimeSpan _pollInterval = TimeSpan.FromMilliseconds(report.OnRead is null ? 100 : 25);

    /// <summary>How long files must stay unchanged: editors save in several steps.</summary>
    private readonly TimeSpan _settleTime = TimeSpan.FromMilliseconds(report.OnRead is null ? 60 : 25);

    /// <summary>How long a file may be missing or locked before that is reported.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(2);

    private readonly BuildInputs _inputs = new(folder, report);

    // The state that the last build was made from; null if uncertain.
    private State? _built;

    // What keeps the output from being written, as it was said; null if nothing does.
    private string? _obstacle;

    /// <exception cref="UsageException">The first build failed for a reason other than the debate's content.</exception>
    public int Run()
    {
        using var stop = new StopSignal();
        BuildOrWait(Observe());
        terminal.Say($"Watching {folder}. Press Ctrl+C to stop.");

        while (!stop.Handle.WaitOne(_pollInterval))
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

    private State Observe() => new(_inputs.Stamps(), _inputs.Contents());

    /// <summary>Waits until the files stop changing, or until one has been missing or locked for too long.</summary>
    /// <returns><c>null</c> to stop.</returns>
    private State? Settled(StopSignal stop)
    {
        var waited = Stopwatch.StartNew();
        for (var last = Observe(); ;)
        {
            if (stop.Handle.WaitOne(_settleTime))
                return null;

            var now = Observe();
            if ((now.Contents is not null && now == last) || waited.Elapsed > s_timeout)
                return now;

            last = now;
        }
    }

    private void BuildAgain(State files)
    {
        try
        {
            BuildOrWait(files);
        }
        catch (UsageException e)
        {
            terminal.Complain(e);
            _built = files;
        }
    }

    /// <summary>Where another program holds the output, that is said once, and the next round tries again.</summary>
    private void BuildOrWait(State files)
    {
        try
        {
            Build(files);
            _obstacle = null;
        }
        catch (UsageException e) when (e.MayPass)
        {
            if (e.Message != _obstacle)
                terminal.Complain(e);

            _obstacle = e.Message;
            _built = null;
        }
    }

    private void Build(State files)
    {
        var before = report.FilesRead;
        report.Begin();
        var began = TimeProvider.System.GetUtcNow();
        var watch = Stopwatch.StartNew();
        var isClean = build() == ExitCodes.Clean;
        Report(report.Outcome ?? OutcomeOfBuild(isClean), watch.ElapsedMilliseconds);

        // A file that changed while being read may or may not be in the output. For files first read now, only times can tell.
        var after = Observe();
        _built = report.FilesRead.SequenceEqual(before)
            ? after.Stamps == files.Stamps ? files : null
            : _inputs.AreWrittenSince(began) ? null : after;

        // Collect now, while idle, not during the next build.
        GC.Collect();
    }

    private string OutcomeOfBuild(bool isClean) => !isClean ? "not built; the existing output is unchanged"
        : report.Written.Length > 0 ? $"built {report.Written}"
        : "shown";

    // Local time for the person watching; it is not part of any output.
    private void Report(string what, long milliseconds) => terminal.Say(string.Create(
        CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss}  {what}, {milliseconds} ms"));

    /// <summary>A snapshot of the files; each value is null while one of them is being written or replaced.</summary>
    private sealed record State(string? Stamps, string? Contents);
}
