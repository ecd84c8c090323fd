using System.Text;
using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>docs/tutorial.md, from its first line to its last: files are written, commands run, outputs compared.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class TutorialTests : IDisposable
{
    private static readonly string s_tutorial =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "tutorial.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whoever_follows_the_tutorial_gets_what_it_shows()
    {
        Directory.CreateDirectory(_folder.File("market"));
        (int ExitCode, string Output) run = (0, "");
        var fences = Fence().Matches(s_tutorial);
        foreach (var (i, fence) in fences.Index())
        {
            var body = fence.Groups[2].Value;
            switch (fence.Groups[1].Value)
            {
                case "yaml":
                    Write(body);
                    break;
                case "sh":
                    Assert.True(run.ExitCode == 0, run.Output);
                    run = Run(body, i + 1 < fences.Count ? fences[i + 1].Groups[2].Value : "");
                    break;
                default:
                    Assert.Equal(body, run.Output);
                    run = (0, "");
                    break;
            }
        }

        Assert.Equal(0, run.ExitCode);
        Assert.True(new FileInfo(_folder.File("market.pdf")).Length > 10_000);
    }

    /// <summary>The first line says whose content it is: "market/debate.yaml", "added to …" or "shown: …".</summary>
    private void Write(string body)
    {
        var end = body.IndexOf('\n', StringComparison.Ordinal);
        var (head, content) = (body[2..end], body[(end + 1)..]);
        if (head.StartsWith("shown: ", StringComparison.Ordinal))
            Assert.StartsWith(content, File.ReadAllText(_folder.File(head["shown: ".Length..])), StringComparison.Ordinal);
        else if (head.StartsWith("added to ", StringComparison.Ordinal))
            File.AppendAllText(_folder.File(head["added to ".Length..]), content);
        else
            File.WriteAllText(_folder.File(head), content);
    }

    /// <summary>Up to the first command that fails, as a shell does after <c>set -e</c>.</summary>
    /// <param name="shown">What follows it: the answers are behind its angle brackets.</param>
    private (int ExitCode, string Output) Run(string commands, string shown)
    {
        var all = new StringBuilder();
        foreach (var args in ShellWords.Of("briefing", commands))
        {
            var answers = shown.Split('\n').Where(line => line is ['>', ..]).Select(line => line[1..].Trim());
            var (exitCode, output) = Tool.InWithOneOutput(_folder.Path, [.. answers], args);
            all.Append(output.Replace("> \n", ">\n", StringComparison.Ordinal));
            if (exitCode != 0)
                return (exitCode, all.ToString());
        }

        return (0, all.ToString());
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
