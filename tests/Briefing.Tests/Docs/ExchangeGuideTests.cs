using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>The guides to exports and imports show what happens: their commands run as they stand there.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class ExchangeGuideTests
{
    [Theory]
    [InlineData("export.md", 10)]
    [InlineData("import.md", 6)]
    public void Every_command_of_a_guide_works(string guide, int count)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("positions"));
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, folder.File($"positions/{Path.GetFileName(path)}"));

        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", guide)).ReplaceLineEndings("\n");
        var output = "";
        var commands = 0;
        foreach (Match fence in Fence().Matches(text))
        {
            if (fence.Groups[2].Length > 0)
                File.WriteAllText(folder.File(fence.Groups[2].Value), fence.Groups[3].Value);
            else if (fence.Groups[1].Value == "sh")
                commands += Run(fence.Groups[3].Value);
            else
                Assert.Equal(fence.Groups[3].Value, output);
        }

        Assert.Equal(count, commands);

        int Run(string script)
        {
            var count = 0;
            foreach (var args in ShellWords.Of("briefing", script))
            {
                var run = Tool.In(folder.Path, args);
                Assert.True(run.ExitCode == 0, $"{string.Join(' ', args)}\n{run.Error}");
                output = run.Output;
                count++;
            }

            return count;
        }
    }

    [GeneratedRegex("^```(\\w*) ?([^\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
