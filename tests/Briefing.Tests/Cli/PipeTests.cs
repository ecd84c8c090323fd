using System.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The tool among other programs.</summary>
public sealed class PipeTests
{
    [Fact]
    public void A_reader_that_goes_away_is_no_mistake()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("tram");
        File.AppendAllText(folder.File("residents.yaml"), string.Concat(Enumerable.Range(0, 5_000).Select(i => $"key{i}: x\n")));

        var (output, error) = Shell($"{{ {Briefing} check '{folder.Path}' 2>&1; echo $? >&2; }} | head -n 1");
        Assert.Contains("error BRF", output, StringComparison.Ordinal);
        Assert.Equal("1\n", error);
    }

    [Fact]
    public void A_reader_that_wants_only_the_start_of_the_file_is_no_mistake()
    {
        var (output, error) = Shell($"{{ {Briefing} build '{Repository.Positions}' -o -; echo $? >&2; }} | head -c 5");
        Assert.Equal(("%PDF-", "0\n"), (output, error));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    public void Standard_output_by_any_name_holds_the_file_and_nothing_else(string name)
    {
        if (!File.Exists("/dev/stdout"))
            return;

        using var folder = new TemporaryFolder();
        var target = folder.File("x.json");
        var (_, error) = Shell($"echo first > '{target}'; {Briefing} build '{SampleDebates.FolderOf("tram")}' -f json -o {name} >> '{target}'");
        Assert.Equal("", error);
        Assert.StartsWith("first\n{\n  \"debate\"", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.EndsWith("}\n", File.ReadAllText(target), StringComparison.Ordinal);
    }

    private static string Briefing => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "briefing.dll")}'";

    private static (string Output, string Error) Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.Result);
    }
}
