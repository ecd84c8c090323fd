using System.Runtime.CompilerServices;
using Briefing.Library;

namespace SnapshotExample;

public sealed class BriefingTests
{
    private static readonly string s_folder = Here();

    [Fact]
    public void The_debate_has_no_mistakes_and_no_warnings() =>
        Assert.Equal("", string.Join('\n', Positions().Diagnostics));

    [Fact]
    public void The_briefing_reads_as_it_was_verified() => Verify(Positions().Build().Text());

    private static Debate Positions() => Debate.Read(Path.Combine(s_folder, "positions"));

    /// <summary>Fails if a text is not that of TEST.verified.txt, and leaves it in TEST.received.txt.</summary>
    private static void Verify(string text, [CallerMemberName] string test = "")
    {
        var name = Path.Combine(s_folder, $"{nameof(BriefingTests)}.{test}");
        var (received, verified) = ($"{name}.received.txt", $"{name}.verified.txt");
        string[] differences = File.Exists(verified)
            ? [.. BriefingText.Compare(File.ReadAllText(verified), text).Select(difference => difference.ToString())]
            : ["Nothing has been verified yet."];

        File.Delete(received);
        if (differences.Length == 0)
            return;

        File.WriteAllText(received, text);
        Assert.Fail($"{string.Join('\n', differences)}\n\nRead the text. If it is right, accept it:\nmv \"{received}\" \"{verified}\"");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
