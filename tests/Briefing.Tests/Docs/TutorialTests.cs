using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>
/// The pages that lead from an empty folder to a PDF, from their first line to their last: files are changed, commands run,
/// outputs compared.
/// </summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class TutorialTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tutorial.md", "# Tutorial", "library.pdf")]
    [InlineData("adding.md", "## Example", "market.pdf")]
    public void Whoever_follows_the_page_gets_what_it_shows(string name, string heading, string made)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");
        page = page[page.IndexOf(heading, StringComparison.Ordinal)..];
        (int ExitCode, string Output) run = (0, "");
        var fences = Fence().Matches(page);
        var end = 0;
        foreach (var (i, fence) in fences.Index())
        {
            var body = fence.Groups[2].Value;
            switch (fence.Groups[1].Value)
            {
                case "yaml":
                    Change(page[end..fence.Index], body);
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

            end = fence.Index + fence.Length;
        }

        Assert.Equal(0, run.ExitCode);
        Assert.True(new FileInfo(_folder.File(made)).Length > 10_000);
    }

    /// <summary>Does what the last sentence before the YAML says: "Create", "Change line 3 of", "Insert after line 3 of" and so on.</summary>
    private void Change(string before, string body)
    {
        var match = Instruction().Match(before);
        Assert.True(match.Success, before);
        var path = _folder.File(match.Groups["file"].Value);
        if (match.Groups["create"].Success)
        {
            Assert.False(File.Exists(path), path);
            File.WriteAllText(path, body);
        }
        else if (match.Groups["add"].Success)
        {
            File.AppendAllText(path, body);
        }
        else
        {
            var lines = File.ReadAllText(path).Split('\n').ToList();
            var line = int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture);
            if (!match.Groups["after"].Success)
                lines.RemoveAt(--line);
            lines.Insert(line, body[..^1]);
            File.WriteAllText(path, string.Join('\n', lines));
        }
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

    [GeneratedRegex(
        @"(?:(?<create>Create)|(?<add>Add to the end of)|(?:(?<after>after )|Change |repair )line (?<line>\d+) of)\s`(?<file>\S+)`",
        RegexOptions.RightToLeft | RegexOptions.ExplicitCapture)]
    private static partial Regex Instruction();

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
