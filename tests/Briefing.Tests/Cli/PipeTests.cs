using System.Diagnostics;
using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>The tool among other programs.</summary>
public sealed class PipeTests
{
    // Its PDF is larger than the room in a pipe.
    private static readonly string s_large = SampleDebates.FolderOf("long-words");

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_reader_that_goes_away_is_no_mistake()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("tram");
        File.AppendAllText(folder.File("residents.yaml"), string.Concat(Enumerable.Range(0, 5_000).Select(i => $"key{i}: x\n")));

        var (output, error) = Shell($"{{ {Briefing} check '{folder.Path}' 2>&1; echo $? >&2; }} | head -n 1");
        Assert.Contains("error BRF", output, StringComparison.Ordinal);
        Assert.Equal("1\n", error);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_reader_that_wants_only_the_start_of_the_file_is_no_mistake()
    {
        var (output, error) = Shell($"{{ {Briefing} build '{s_large}' -o -; echo $? >&2; }} | head -c 5");
        Assert.Equal(("%PDF-", "0\n"), (output, error));
    }

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
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

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    [InlineData("export -f json")]
    [InlineData("build -o -")]
    [InlineData("sources")]
    [InlineData("explain")]
    [InlineData("--help")]
    public void A_reader_that_reads_nothing_is_no_mistake(string command)
    {
        var (output, error) = Shell($"cd '{SampleDebates.FolderOf("tram")}'; {{ {Briefing} {command}; echo $? >&2; }} | true");
        Assert.Equal(("", "0\n"), (output, error));
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Another_program_can_read_what_is_exported()
    {
        var (output, error) = Shell($"{Briefing} export '{SampleDebates.FolderOf("tram")}' -f json | cat");
        Assert.Equal("", error);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    [InlineData("sources", ">&-")]
    [InlineData("export -f json", ">&-")]
    [InlineData("check", ">&-")]
    [InlineData("explain", "> /dev/full")]
    [InlineData("build -o -", "> /dev/full")]
    public void Where_nothing_can_be_written_that_is_said_without_a_trace(string command, string redirection)
    {
        if (!File.Exists("/dev/full"))
            return;

        var (_, error) = Shell($"cd '{SampleDebates.FolderOf("tram")}'; {Briefing} {command} {redirection}; echo $? >&2");
        Assert.StartsWith("briefing: Standard output cannot be written", error, StringComparison.Ordinal);
        Assert.EndsWith("\n2\n", error, StringComparison.Ordinal);
        Assert.Equal(3, error.TrimEnd().Split('\n').Length);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void Where_neither_stream_is_open_the_exit_code_says_so()
    {
        var (output, error) = Shell(
            $"cd '{SampleDebates.FolderOf("tram")}'; exec 3>&1; {{ {Briefing} no-such-command; echo $? >&3; }} >&- 2>&-");
        Assert.Equal(("2\n", ""), (output, error));
    }

    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_named_pipe_is_written_into_and_stays_a_pipe()
    {
        using var folder = new TemporaryFolder();
        var (output, error) = Shell($"""
            cd '{folder.Path}' && mkfifo x.pdf && ln -s x.pdf link.pdf || exit
            for name in x.pdf link.pdf
            do
                cat x.pdf > "from-$name" & {Briefing} build '{s_large}' -o $name
                wait
            done
            test -p x.pdf && test -L link.pdf && {Briefing} build '{s_large}' -o expected.pdf
            """);
        Assert.Equal("", error);
        Assert.Equal(3, output.Split("Wrote ").Length - 1);
        Assert.Equal(File.ReadAllBytes(folder.File("expected.pdf")), File.ReadAllBytes(folder.File("from-x.pdf")));
        Assert.Equal(File.ReadAllBytes(folder.File("expected.pdf")), File.ReadAllBytes(folder.File("from-link.pdf")));
    }

    [Fact(Explicit = true, SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_reader_of_a_named_pipe_that_wants_only_the_start_is_no_mistake()
    {
        using var folder = new TemporaryFolder();
        var (output, error) = Shell($"""
            cd '{folder.Path}' && mkfifo x.pdf || exit
            head -c 5 x.pdf & {Briefing} build '{s_large}' -o x.pdf > said
            echo $? >&2; wait
            """);
        Assert.Equal(("%PDF-", "0\n"), (output, error));
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
