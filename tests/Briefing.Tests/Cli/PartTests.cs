using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary><c>--issue</c>, <c>--stakeholder</c> and <c>--compare</c> on the command line.</summary>
public sealed class PartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.File("part");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--issue", "minsk")]
    [InlineData("--issue", "minsk", "buffer")]
    [InlineData("--issue", "minsk", "--issue", "buffer", "--issue", "minsk")]
    [InlineData("--stakeholder", "nato")]
    [InlineData("--stakeholder", "nato", "--stakeholder", "cee")]
    [InlineData("--compare", "russia", "nato")]
    [InlineData("--compare", "russia", "nato", "--issue", "minsk")]
    [InlineData("--stakeholder", "japan-g7", "--issue", "japan-sanctions")]
    public void A_part_is_written_and_smaller_than_the_whole(params string[] options)
    {
        var run = Build(options);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(new FileInfo(Target).Length < 450_000);
    }

    [Theory]
    [InlineData("part.html")]
    [InlineData("part.md")]
    public void A_part_can_be_a_page_or_Markdown_too(string name)
    {
        var target = _folder.File(name);
        var run = Tool.Here("build", SampleDebates.FolderOf("ferry"), "--compare", "ferry-line", "islanders", "-o", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("A part of the whole", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_and_the_number_of_times_of_ids_do_not_matter()
    {
        Build("--issue", "minsk", "buffer");
        var once = File.ReadAllBytes(Target);
        Build("--issue", "buffer", "--issue", "minsk", "buffer");
        Assert.Equal(once, File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData("There is no issue 'minks'. Did you mean 'minsk'?", "--issue", "minks")]
    [InlineData("There is no issue 'sanctions'. Did you mean 'japan-sanctions'?", "--issue", "sanctions")]
    [InlineData("There is no stakeholder 'nat'. Did you mean 'nato'?", "--stakeholder", "nat")]
    [InlineData("There is no stakeholder 'xyz'.", "--compare", "russia", "xyz")]
    [InlineData("--compare takes two different stakeholders.", "--compare", "russia", "russia")]
    [InlineData("--compare takes two different stakeholders.", "--compare", "russia")]
    [InlineData("--compare takes two different stakeholders.", "--compare", "russia", "nato", "cee")]
    [InlineData("--compare and --stakeholder exclude each other.", "--compare", "russia", "nato", "--stakeholder", "cee")]
    [InlineData("JSON is the whole debate; --issue, --stakeholder and --compare choose a part of it.", "--issue", "minsk", "-f", "json")]
    [InlineData("The part would be empty: the sources give no statement of NATO and its members on what was asked for.", "--issue", "japan-sanctions", "--stakeholder", "nato")]
    public void What_cannot_be_taken_out_is_said_and_nothing_is_written(string message, params string[] options)
    {
        var run = Build(options);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: {message}\n  help: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void Ids_that_there_are_are_listed() =>
        Assert.Contains(
            "  help: The stakeholders are russia, nato, cee, japan-realist, japan-g7.\n",
            Build("--stakeholder", "x").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Ids_may_have_commas_between_them()
    {
        Assert.Equal(0, Build("--stakeholder", "russia,nato").ExitCode);
        var together = File.ReadAllBytes(Target);
        Assert.Equal(0, Build("--stakeholder", "russia", "nato").ExitCode);
        Assert.Equal(File.ReadAllBytes(Target), together);
    }

    [Fact]
    public void A_folder_that_is_taken_for_an_id_is_told_where_to_stand()
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", Target, "--issue", SampleDebates.FolderOf("silence"));
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(" Give the folder before the options.\n", run.Error, StringComparison.Ordinal);
    }

    private Tool.Run Build(params string[] options) =>
        Tool.Here(["build", SampleDebates.FolderOf(SampleDebates.Shipped), "-o", Target, .. options]);
}
