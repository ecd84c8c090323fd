using System.Globalization;
using Briefing.Progress;

namespace Briefing.Cli.Messages;

/// <summary>
/// A line on the terminal that says what a command is doing, once it has run for a second. It is replaced in place, and taken away
/// before anything else is written.
/// </summary>
/// <param name="screen">What shows it.</param>
internal sealed class ProgressLine(TextWriter screen, TimeProvider clock) : IProgress<WorkStep>, IDisposable
{
    private const string Erase = "\r\u001b[K";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly long _began = clock.GetTimestamp();
    private ITimer? _timer;
    private WorkStep _step;
    private string? _shown;
    private bool _isInLine;
    private bool _isOver;

    /// <summary>Whether a line that is replaced would be seen by a person: not in a file, not in the log of a server.</summary>
    /// <param name="isRedirected">Whether standard error goes elsewhere than to a terminal.</param>
    public static bool IsWanted(Func<string, string?> variable, bool isRedirected) =>
        !isRedirected && variable("TERM") != "dumb" && variable("CI") is null or "" or "false" or "0";

    public void Report(WorkStep value)
    {
        lock (_gate)
        {
            _step = value;
            if (_timer is not null || _isOver)
                return;

            var left = s_patience - clock.GetElapsedTime(_began);
            _timer = clock.CreateTimer(_ => Show(), null, left > TimeSpan.Zero ? left : TimeSpan.Zero, s_interval);
        }
    }

    /// <summary>A writer of other output, before which the line is taken away.</summary>
    public TextWriter Before(TextWriter other) => new OtherOutput(this, other);

    /// <summary>Takes the line away before other output.</summary>
    /// <param name="isInLine">Whether that ends within a line, which must not be written over.</param>
    public void MakeWay(bool isInLine)
    {
        lock (_gate)
        {
            Hide();
            _isInLine = isInLine;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            _timer?.Dispose();
            Hide();
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            var text = TextOf(_step);
            if (_isOver || _isInLine || text == _shown)
                return;

            Write($"{Erase}{text}");
            _shown = text;
        }
    }

    private void Hide()
    {
        if (_shown is not null)
            Write(Erase);

        _shown = null;
    }

    private void Write(string text)
    {
        try
        {
            screen.Write(text);
            screen.Flush();
        }
        catch (IOException)
        {
            // The terminal is gone; the work goes on.
            _isOver = true;
        }
    }

    private static string TextOf(WorkStep step) => (step.Kind, step.Count) switch
    {
        (WorkKind.Reading, var files) => $"Reading {Counted(files, "file")}…",
        (WorkKind.Checking, var issues) => $"Checking {Counted(issues, "issue")}…",
        (WorkKind.LayingOut, > 0 and var page) => $"Laying out page {Number(page)}…",
        (WorkKind.LayingOut, _) => "Laying out…",
        _ => "Writing…",
    };

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class OtherOutput : TextWriter
    {
        private readonly ProgressLine _line;
        private readonly TextWriter _other;

        public OtherOutput(ProgressLine line, TextWriter other) : base(CultureInfo.InvariantCulture)
        {
            (_line, _other) = (line, other);
            NewLine = other.NewLine;
        }

        public override Encoding Encoding => _other.Encoding;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (buffer.IsEmpty)
                return;

            _line.MakeWay(isInLine: buffer[^1] != '\n');
            _other.Write(buffer);
        }

        public override void WriteLine(string? value) => Write($"{value}{NewLine}");

        public override void Flush() => _other.Flush();
    }
}
