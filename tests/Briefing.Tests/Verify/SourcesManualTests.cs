using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Verify;

/// <summary>What docs/sources.md shows is what happens.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class SourcesManualTests : IDisposable
{
    private const string Operator = "positions/operator.yaml";

    private static readonly string s_manual =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources.md")).ReplaceLineEndings("\n");

    private readonly TramWithTexts _tram = new();

    public void Dispose() => _tram.Dispose();

    [Fact]
    public void The_list_is_the_tram_s() =>
        Assert.Equal(Shown("").First(), $"$ briefing sources\n{Run("briefing sources").Output}");

    [Fact]
    public void The_nearest_words_are_shown()
    {
        _tram.Change(Operator, "five trips", "five rides");
        Assert.StartsWith(Shown("").ElementAt(1), Run(Commands().First(c => c.Contains("--verify"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_debate_without_mistakes_is_summed_up() =>
        Assert.EndsWith($"\n{Shown("").ElementAt(2)}", Run("briefing sources --verify texts").Output, StringComparison.Ordinal);

    [Fact]
    public void A_correction_is_said()
    {
        _tram.Change(Operator, "paragraph: 7", "paragraph: 2");
        Assert.StartsWith(Shown("").ElementAt(3), Run(Commands().Single(c => c.Contains("--fix"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_runs() => Assert.All(
        Commands(), command => Assert.Equal((0, ""), (Run(command) is var run ? run.ExitCode : 1, run.Error)));

    private static IEnumerable<string> Commands() =>
        Shown("sh").Select(command => command.TrimEnd('\n')).Where(c => c.StartsWith("briefing ", StringComparison.Ordinal));

    private Tool.Run Run(string command) =>
        Tool.In(_tram.Root, command.Split(' ')[1..]);

    private static IEnumerable<string> Shown(string language) =>
        Fence().Matches(s_manual).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
