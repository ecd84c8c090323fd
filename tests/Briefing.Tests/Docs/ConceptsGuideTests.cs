using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>The YAML of docs/concepts.md is that of the debate that <c>briefing new</c> writes, or fits into it.</summary>
public sealed partial class ConceptsGuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_examples_belong_to_the_debate_that_new_writes()
    {
        var library = _folder.File("library");
        Assert.Equal(0, Tool.Here("new", library).ExitCode);
        var path = Path.Combine(library, "staff.yaml");
        var (staff, readers) = (File.ReadAllText(path), File.ReadAllText(Path.Combine(library, "readers.yaml")));
        HashSet<string> lines = [.. staff.Split('\n'), .. readers.Split('\n')];
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "concepts.md")).ReplaceLineEndings("\n");
        string[] added = [.. Fence().Matches(page).Select(fence => fence.Groups[1].Value)
            .Where(yaml => !yaml.Split('\n').All(lines.Contains))];
        Assert.Equal(2, added.Length);

        var replies = string.Concat(added.Where(yaml => yaml.StartsWith("  - to: ", StringComparison.Ordinal)));
        var arguments = string.Concat(added.Where(yaml => yaml.StartsWith("  - id: ", StringComparison.Ordinal)));
        File.WriteAllText(path, staff.Replace("\narguments:\n", $"\narguments:\n{arguments}", StringComparison.Ordinal) + replies);
        Assert.Equal("No errors: 2 stakeholders, 2 issues, 4 arguments, 2 replies.\n", Tool.Here("check", library).Output);
    }

    [GeneratedRegex("^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
