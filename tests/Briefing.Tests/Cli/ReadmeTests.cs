using System.Text.RegularExpressions;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>What the README shows is what happens.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class ReadmeTests
{
    private const string Run = "dotnet run --project src/Briefing -- ";

    private static readonly string s_readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void The_first_command_makes_the_briefing()
    {
        var command = Fences("sh").First().Trim();
        Assert.StartsWith(Run, command, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.File("positions"), Repository.Positions);
        var args = command[Run.Length..].Split(' ');
        var run = Tool.In(folder.Path, args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(new FileInfo(folder.File("briefing.pdf")).Length > 100_000);
    }

    [Fact]
    public void The_second_command_is_the_one_of_CI()
    {
        var command = Fences("sh").ElementAt(1).Trim();
        var ci = File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains(ci, line => line == command || line.StartsWith(command + " | tee ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_next_commands_make_a_debate_of_ones_own_and_its_briefing()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in Fences("sh").ElementAt(2).Trim().Split('\n'))
        {
            Assert.StartsWith(Run, command, StringComparison.Ordinal);
            var run = Tool.In(folder.Path, command[Run.Length..].Split(' '));
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }

        Assert.True(new FileInfo(folder.File("my-debate.pdf")).Length > 10_000);
    }

    [Fact]
    public void The_example_of_a_diagnostic_is_what_a_mistake_gives()
    {
        using var folder = new TemporaryFolder();
        var debate = Directory.CreateDirectory(folder.File("positions")).FullName;
        foreach (var path in Directory.GetFiles(Repository.Positions, "*.yaml"))
            File.Copy(path, Path.Combine(debate, Path.GetFileName(path)));
        var nato = Path.Combine(debate, "nato.yaml");
        File.WriteAllText(nato, new Regex("russia/imminent").Replace(File.ReadAllText(nato), "russia/iminent", 1));

        var run = Tool.In(folder.Path, "check");
        var shown = Fences("").Single(f => f.Contains("error BRF", StringComparison.Ordinal));
        Assert.StartsWith(shown, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_shows_what_is_in_the_positions_and_what_is_printed_of_them()
    {
        var picture = File.ReadAllText(Path.Combine(Repository.Root, "docs", "images", "exchange.html"));
        var russia = OneLine(File.ReadAllText(Path.Combine(Repository.Positions, "russia.yaml")));
        var nato = OneLine(File.ReadAllText(Path.Combine(Repository.Positions, "nato.yaml")));
        var files = Preformatted().Matches(picture).Select(m => Tag().Replace(m.Groups[1].Value, "")).ToArray();
        Assert.Equal(2, files.Length);
        Assert.All(Keys(files[0]), key => Assert.Contains(key, russia, StringComparison.Ordinal));
        Assert.All(Keys(files[1]), key => Assert.Contains(key, nato, StringComparison.Ordinal));

        var note = OneLine(Tool.In(Repository.Root, "build", "--length", "note", "-f", "md", "-o", "-").Output);
        Assert.All(
            Keys(string.Concat(files)).Where(key => key.StartsWith("in-brief: ", StringComparison.Ordinal)),
            key => Assert.Contains(key["in-brief: ".Length..], note, StringComparison.Ordinal));

        // A key begins two spaces in, or after a dash; deeper lines continue it.
        static IEnumerable<string> Keys(string yaml) => Key().Split(yaml).Select(OneLine).Where(key => key is not ("" or "…"));
        static string OneLine(string text) => Space().Replace(text, " ").Trim();
    }

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(s_readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("<pre>\n(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("^(?:- |  (?! )|(?=…))", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
