using System.Runtime.CompilerServices;

namespace Briefing.SnapshotExample;

public sealed class BriefingTests
{
    private static readonly string s_here = Here();

    [Fact]
    public void The_debate_has_no_mistakes_and_no_warnings() =>
        Assert.Equal("", BriefingBuild.Of(Path.Combine(s_here, "positions")).Diagnostics);

    [Fact]
    public void The_briefing_reads_as_it_was_verified()
    {
        var text = BriefingBuild.Of(Path.Combine(s_here, "positions")).Text();
        var verified = Path.Combine(s_here, "briefing.verified.txt");

        // UPDATE=1 dotnet test accepts the text as it is now; a person then reads the difference.
        if (Environment.GetEnvironmentVariable("UPDATE") == "1")
            File.WriteAllText(verified, text);

        Assert.Equal(File.ReadAllText(verified), text, ignoreLineEndingDifferences: true);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
