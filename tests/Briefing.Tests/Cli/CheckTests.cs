using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_debate_has_no_mistakes_and_no_warnings()
    {
        var run = Tool.Here("check", Repository.Positions, "--strict");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("No errors: 5 stakeholders, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_fails_only_a_strict_check()
    {
        var debate = SampleDebates.FolderOf("one-stakeholder");
        var run = Tool.Here("check", debate, "--diagnostics", "short");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning BRF", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Tool.Here("check", debate, "--strict").ExitCode);
    }

    [Fact]
    public void Short_diagnostics_are_one_line_each()
    {
        _folder.CopyOf("tram");
        File.AppendAllText(_folder.File("residents.yaml"), "nmae: x\nsumary: y\n");
        var run = Tool.Here("check", _folder.Path, "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"/residents\.yaml\(\d+,\d+\): error BRF\d{4}: ", line));
    }

    [Fact]
    public void Standard_error_is_plain_where_no_terminal_reads_it()
    {
        _folder.CopyOf("tram");
        File.AppendAllText(_folder.File("residents.yaml"), "nmae: x\n");
        var run = Tool.AsProcess(_folder.Path, Tool.NoSettings, "check", ".");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("\u001b", run.Error, StringComparison.Ordinal);
    }
}
