using System.Text;
using Briefing.Export;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Exchange;

public sealed class FormatTests
{
    public static TheoryData<string> Formats => [.. Exports.All.Select(format => format.Name)];

    [Theory]
    [InlineData("argdown")]
    [InlineData("aif")]
    [InlineData("csl-json")]
    [InlineData("bibtex")]
    [InlineData("dot")]
    [InlineData("mermaid")]
    [InlineData("csv")]
    public void The_tram_debate_is_exported_as_in_its_snapshot(string format) =>
        Snapshot.Matches(Exported.Text(SampleDebates.Map("tram"), format), $"tram-{format}");

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_command_writes_the_same_bytes_in_every_run(string format)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a", "b"])
            Assert.Equal(0, Tool.Here("export", SampleDebates.FolderOf("ferry"), "-f", format, "-o", folder.File(name)).ExitCode);

        Assert.Equal(File.ReadAllBytes(folder.File("a")), File.ReadAllBytes(folder.File("b")));
        Assert.Equal(Exported.Bytes(SampleDebates.Map("ferry"), format), File.ReadAllBytes(folder.File("a")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_part_is_exported_or_refused(string format)
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Here("export", SampleDebates.FolderOf("ferry"), "-f", format, "-o", folder.File("x"), "--stakeholder", "islanders");
        var isWhole = format is "json" or "xlsx";
        Assert.Equal(isWhole ? 2 : 0, run.ExitCode);
        Assert.Equal(!isWhole, File.Exists(folder.File("x")));
        if (!isWhole)
            Assert.True(new FileInfo(folder.File("x")).Length <= Exported.Bytes(SampleDebates.Map("ferry"), format).Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_says_a_word_of_a_debate_with_mistakes(string format)
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("tram");
        File.AppendAllText(folder.File("operator.yaml"), "nmae: x\n");
        var run = Tool.Here("export", folder.Path, "-f", format, "-o", folder.File("x"));
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(folder.File("x")));
    }

    [Fact]
    public void A_table_begins_with_the_mark_by_which_Excel_knows_its_encoding() =>
        Assert.Equal("\uFEFFrecord,", Encoding.UTF8.GetString(Exported.Bytes(SampleDebates.Map("tram"), "csv"))[..8]);

    [Fact]
    public void A_format_that_there_is_not_is_a_wrong_command_line() =>
        Assert.Equal(2, Tool.Here("export", SampleDebates.FolderOf("tram"), "-f", "rtf").ExitCode);
}
