using System.Diagnostics;
using System.Text;

namespace Briefing.Tests.Cli.Watching;

/// <summary><c>briefing build --watch</c> or <c>check --watch</c> as a process of its own.</summary>
internal sealed class WatchProcess : IDisposable
{
    // Far beyond what any machine needs: a test that waits this long has failed.
    private static readonly TimeSpan s_cap = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    public WatchProcess(string debate, string page) : this(Path.GetDirectoryName(page)!, "build", debate, "-o", page, "-w")
    {
    }

    private WatchProcess(string folder, params string[] args)
    {
        var start = Tool.Command(args);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static WatchProcess Checking(string debate) => new(Path.GetDirectoryName(debate)!, "check", debate, "-w");

    public string Output => Kept(_output);

    public string Errors => Kept(_errors);

    public void WaitFor(Func<bool> condition, string what)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); Thread.Sleep(20))
        {
            Assert.False(_process.HasExited, $"It ended: {Errors}");
            Assert.True(waited.Elapsed < s_cap, $"Waited in vain: {what}.\n{Output}\n{Errors}");
        }
    }

    /// <summary>Asks it to end as Ctrl+C does, which is no failure.</summary>
    public void Stop()
    {
        // Windows gives Ctrl+C to all programs of a console, and this one is among them.
        if (OperatingSystem.IsWindows())
            return;

        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        Assert.True(_process.WaitForExit(s_cap), "It does not end.");
        Assert.Equal(0, _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text)
            text.AppendLine(line);
    }

    private static string Kept(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }
}
