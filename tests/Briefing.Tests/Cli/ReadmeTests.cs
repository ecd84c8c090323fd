using System.Text.RegularExpressions;
using Briefing.Load.Files;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>What the README shows is what happens.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void The_first_command_makes_the_briefing()
    {
        var command = Fences("sh").First().Trim();
        Assert.StartsWith("dotnet run --project src/Briefing -- ", command, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.File("positions"), Repository.Positions);
        var args = command["dotnet run --project src/Briefing -- ".Length..].Split(' ');
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
    public void The_example_of_an_argument_and_a_reply_is_a_debate_without_mistakes()
    {
        var examples = Fences("yaml").ToArray();
        var folder = SampleDebates.FolderOf("tram");
        var map = SampleDebates.Map(DebateFiles.Of(
            "positions",
            ("debate.yaml", File.ReadAllText(Path.Combine(folder, "debate.yaml"))),
            ("sources.yaml", File.ReadAllText(Path.Combine(folder, "sources.yaml"))),
            ("operator.yaml", "id: operator\nname: Harbour Tram Company\nsummary: It runs trams.\n" + examples[0]),
            ("residents.yaml", "id: residents\nname: Old Town Residents\nsummary: They live there.\n" + examples[1])));
        Assert.False(Assert.Single(map.Arguments).IsUnanswered);
    }

    [Fact]
    public void The_example_of_a_diagnostic_is_what_a_mistake_gives()
    {
        using var folder = new TemporaryFolder();
        var debate = Directory.CreateDirectory(folder.File("positions")).FullName;
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, Path.Combine(debate, Path.GetFileName(path)));
        var residents = Path.Combine(debate, "residents.yaml");
        File.WriteAllText(residents, File.ReadAllText(residents).Replace("operator/riders", "operator/ridres", StringComparison.Ordinal));

        var run = Tool.In(folder.Path, "check");
        var shown = Fences("").Single(f => f.Contains("error BRF", StringComparison.Ordinal));
        Assert.StartsWith(shown, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_to_a_file_leads_somewhere()
    {
        foreach (Match link in LinkTarget().Matches(s_readme))
        {
            var target = link.Groups[1].Value;
            if (!target.Contains("://", StringComparison.Ordinal))
                Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), target);
        }
    }

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(s_readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex LinkTarget();
}
