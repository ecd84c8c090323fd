using System.Globalization;
using Briefing.Cli;
using Briefing.Cli.Messages;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Progress;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The line that says what a command is doing: after a second, in place, and gone before anything else is written.</summary>
public sealed class ProgressTests : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly ManualClock _clock = new();
    private readonly StringWriter _screen = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Terminal _terminal;
    private readonly ProgressLine _line;

    public ProgressTests()
    {
        _terminal = new Terminal(TextWriter.Null, _screen) { Clock = _clock }.WithProgress();
        _line = _terminal.Progress!;
    }

    public void Dispose() => _line.Dispose();

    [Fact]
    public void Whoever_waits_for_less_than_a_second_sees_nothing()
    {
        _line.Report(new(WorkKind.Reading, 12));
        Pass(0.9);
        _line.Report(new(WorkKind.Checking, 12));
        _line.Dispose();
        Pass(5);
        Assert.Equal("", _screen.ToString());
    }

    [Fact]
    public void After_a_second_it_says_what_is_being_done_and_replaces_that_in_place()
    {
        Pass(0.5);
        _line.Report(new(WorkKind.Reading, 12));
        Pass(0.5);
        Assert.Equal($"{Erase}Reading 12 files…", Taken());
        Pass(0.5);
        Assert.Equal("", Taken());

        _line.Report(new(WorkKind.Checking, 1200));
        Pass(0.1);
        Assert.Equal($"{Erase}Checking 1,200 issues…", Taken());

        // Only what is there when it is time to look.
        for (var page = 1; page <= 340; page++)
            _line.Report(new(WorkKind.LayingOut, page));
        Pass(0.1);
        Assert.Equal($"{Erase}Laying out page 340…", Taken());

        _line.Report(new(WorkKind.Writing));
        Pass(0.1);
        _line.Dispose();
        Assert.Equal($"{Erase}Writing…{Erase}", Taken());
    }

    [Fact]
    public void It_makes_way_for_what_is_written_and_never_writes_over_a_line_that_is_not_ended()
    {
        _line.Report(new(WorkKind.Checking, 1));
        Pass(1);
        Assert.Equal($"{Erase}Checking 1 issue…", Taken());
        _terminal.Complain("briefing: A warning.");
        Assert.Equal($"{Erase}briefing: A warning.\n", Taken());
        Pass(0.1);
        Assert.Equal($"{Erase}Checking 1 issue…", Taken());

        _terminal.Output.Write("half a line");
        Assert.Equal(Erase, Taken());
        _line.Report(new(WorkKind.Writing));
        Pass(1);
        Assert.Equal("", Taken());
        _terminal.Output.WriteLine(", and the rest");
        Pass(0.1);
        Assert.Equal($"{Erase}Writing…", Taken());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, true, "TERM", "xterm")]
    [InlineData(false, false, "TERM", "dumb")]
    [InlineData(false, false, "CI", "true")]
    [InlineData(false, true, "CI", "false")]
    public void It_is_for_a_person_at_a_terminal(bool isRedirected, bool isWanted, string name = "OTHER", string value = "") =>
        Assert.Equal(isWanted, ProgressLine.IsWanted(asked => asked == name ? value : null, isRedirected));

    [Theory]
    [InlineData("Reading 4 files…")]
    [InlineData("Reading 4 files…", "--quiet")]
    public void A_command_tells_how_far_it_is_unless_it_is_to_be_quiet(string first, params string[] more)
    {
        var shown = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(TextWriter.Null, shown) { Clock = new EveryStep(), ShowsProgress = true };
        Assert.Equal(0, CommandLine.Run(["check", SampleDebates.FolderOf("tram"), .. more], terminal));
        Assert.Equal(more.Length == 0 ? $"{Erase}{first}{Erase}" : "", shown.ToString());
    }

    [Fact]
    public void Every_step_of_a_build_is_told_in_order_and_every_page()
    {
        var steps = new Steps();
        var files = DebateFiles.Read(SampleDebates.FolderOf("tram"));
        var read = Pipeline.Map(files, new ThemeRequest { Progress = steps }, new DiagnosticBag())!;
        var plan = new BuildPlan(read.Map, Design.Plain) { Progress = steps };
        var output = plan.Make(OutputFormat.Pdf, plan.Document(new()), CancellationToken.None);
        Assert.Equal(
            [
                new(WorkKind.Reading, files.Names.Count()), new(WorkKind.Checking, read.Map.Issues.Length), new(WorkKind.LayingOut),
                .. Enumerable.Range(1, output.Pages!.Value).Select(page => new WorkStep(WorkKind.LayingOut, page)),
            ],
            steps.Told);
    }

    private void Pass(double seconds) => _clock.Advance(TimeSpan.FromSeconds(seconds));

    private string Taken()
    {
        var text = _screen.ToString();
        _screen.GetStringBuilder().Clear();
        return text;
    }

    private sealed class Steps : IProgress<WorkStep>
    {
        public List<WorkStep> Told { get; } = [];

        public void Report(WorkStep value) => Told.Add(value);
    }

    /// <summary>Its timers fire as soon as they are made.</summary>
    private sealed class EveryStep : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return new ManualClock().CreateTimer(callback, state, dueTime, period);
        }
    }
}
