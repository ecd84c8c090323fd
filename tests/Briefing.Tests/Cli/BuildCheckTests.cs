using Briefing.Cli.Commands;
using Briefing.Cli.Messages;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary><c>build --check</c> tells what has changed in the text of a file.</summary>
public sealed class BuildCheckTests : IDisposable
{
    private const string Help = "  help: Build it again without --check, and look at what has changed.\n";

    private readonly TemporaryFolder _folder = new();

    public BuildCheckTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_changed_text_is_shown_with_its_page()
    {
        var target = Build("tram.pdf");
        Change("would be loud", "would be noisy");
        var run = Check(target);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: '{target}' differs from what the debate gives "
            + "now.\n", run.Error, StringComparison.Ordinal);
        Assert.Matches(
            @"\n  page \d: - .*A tram in narrow streets would be loud\..*\n  page \d: \+ .*A tram in narrow streets would be noisy\.",
            run.Error);
        Assert.EndsWith(Help, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_line_of_JSON_is_shown_with_its_number()
    {
        var target = Build("tram.json");
        Change("would be loud", "would be noisy");
        Assert.Matches(
            @"^briefing: .* now\.\n  line \d+: - .*would be loud\.""\,\n  line \d+: \+ .*would be noisy\.""\,\n  help: .*\n$",
            Check(target).Error);
    }

    [Fact]
    public void Forty_lines_are_shown_and_the_rest_is_counted()
    {
        var target = Build("tram.json");
        Change("operator", "company");
        File.Move(_folder.File("operator.yaml"), _folder.File("company.yaml"));
        foreach (var name in (string[])["debate.yaml", "company.yaml", "sources.yaml"])
            File.WriteAllText(_folder.File(name), File.ReadAllText(_folder.File(name)).Replace("operator", "company", StringComparison.Ordinal).Replace("the ", "one ", StringComparison.Ordinal));

        var lines = Check(target).Error.Split('\n');
        Assert.Equal(40, lines.Count(line => line.StartsWith("  line ", StringComparison.Ordinal)));
        Assert.Matches(@"^  and \d+ more$", lines[^3]);
    }

    [Fact]
    public void What_is_only_set_otherwise_has_the_same_text()
    {
        var target = Build("tram.pdf");
        File.AppendAllText(_folder.File("debate.yaml"), "language: en-GB\n");
        Assert.Contains("The text is the same;", Check(target).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tram.md")]
    [InlineData("tram.html")]
    [InlineData("tram.json")]
    public void Line_ends_of_text_do_not_count(string name)
    {
        var target = Build(name);
        File.WriteAllText(target, File.ReadAllText(target).ReplaceLineEndings("\r\n"));
        Assert.Equal(new Tool.Run(0, "", ""), Check(target));

        File.WriteAllText(target, File.ReadAllText(target).Replace("tram", "train", StringComparison.Ordinal));
        Assert.Contains(": - ", Check(target).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_byte_of_a_PDF_counts()
    {
        var target = Build("tram.pdf");
        File.AppendAllText(target, "\r\n");
        Assert.Equal(1, Check(target).ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\nstartxref\n0\n%%EOF\n")]
    [InlineData("%PDF-1.7\nstartxref\n99999\n%%EOF\n")]
    [InlineData("7 0 obj\n<</Length 5>>\nstream\nabcde\nendstream\nendobj\nstartxref\n0\n%%EOF\n")]
    [InlineData("7 0 obj\n[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\nstartxref\n0\n%%EOF\n")]
    public void Another_program_s_file_is_called_so(string content)
    {
        var target = _folder.File("tram.pdf");
        File.WriteAllText(target, content);
        var run = Check(target);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("written by another program or is damaged", run.Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(target));
    }

    [Fact]
    public void A_damaged_file_is_no_reason_to_fail()
    {
        var target = Build("tram.pdf");
        var whole = File.ReadAllBytes(target);
        var check = new OutputCheck(new Terminal(TextWriter.Null, TextWriter.Null));
        for (var i = 0; i < 40; i++)
        {
            var damaged = whole.ToArray();
            var at = (whole.Length - 1) * i / 39;
            damaged[at] ^= 0x55;
            File.WriteAllBytes(target, i % 2 == 0 ? damaged : damaged[..at]);
            Assert.False(check.IsUpToDate(target, OutputFormat.Pdf, whole));
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_called_so()
    {
        var target = _folder.File("none.pdf");
        Assert.Equal(
            $"briefing: '{target}' does not exist.\n  help: Run the same command without --check to make it.\n",
            Check(target).Error);
        Assert.False(File.Exists(target));
    }

    [Fact]
    public void Standard_output_is_nothing_to_look_at() => Assert.Equal(2, Check("-").ExitCode);

    private string Build(string name)
    {
        Assert.Equal(0, Tool.Here("build", _folder.Path, "-o", _folder.File(name)).ExitCode);
        return _folder.File(name);
    }

    private Tool.Run Check(string target) => Tool.Here("build", _folder.Path, "-o", target, "--check");

    private void Change(string old, string @new)
    {
        var path = _folder.File("residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
    }
}
