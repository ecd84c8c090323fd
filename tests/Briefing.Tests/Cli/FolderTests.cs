using Briefing.Load.Format;
using Briefing.Schema;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>What a command does in the folder in which it is given, where it is told no other.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_name_the_file_is_briefing_pdf_in_the_current_folder()
    {
        var run = Tool.In(_folder.Path, "build", SampleDebates.FolderOf("tram"));
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder.File("briefing.pdf")));
    }

    [Fact]
    public void Without_a_folder_the_debate_is_the_nearest_one_upwards()
    {
        _folder.CopyOf("tram");
        var below = Directory.CreateDirectory(_folder.File("notes/older")).FullName;
        var run = Tool.In(below, "build", "-o", "x.pdf");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Path.Combine(below, "x.pdf")));
    }

    [Fact]
    public void Without_a_folder_schemas_are_written_to_schemas_below_the_current_one()
    {
        Assert.Equal(0, Tool.In(_folder.Path, "schema").ExitCode);
        Assert.Equal(
            FileFormat.All.Select(JsonSchema.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder.File("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Standard_output_takes_the_file_and_nothing_is_left_in_the_folder()
    {
        var run = Tool.In(_folder.Path, "build", SampleDebates.FolderOf("tram"), "-f", "json", "-o", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Where_there_is_no_debate_no_ids_are_completed_and_nothing_is_said()
    {
        const string Line = "briefing add argument x --issue ";
        var run = Tool.In(_folder.Path, $"[suggest:{Line.Length}]", Line);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
