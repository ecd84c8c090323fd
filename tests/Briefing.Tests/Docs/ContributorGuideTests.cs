using System.Text.RegularExpressions;
using Briefing.Cli;
using Briefing.Print.Layout;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>What the guides for contributors name is there: paths in the repository, types in the code.</summary>
public sealed partial class ContributorGuideTests
{
    private static readonly HashSet<string> s_types =
    [
        .. new[] { typeof(Box), typeof(Pipeline), typeof(CommandLine), typeof(ContributorGuideTests) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Select(type => type.Name.Split('`')[0]),
    ];

    [Theory]
    [InlineData("CONTRIBUTING.md", 20)]
    [InlineData("docs/architecture.md", 40)]
    public void Each_path_and_each_type_exists(string guide, int atLeast)
    {
        var text = Fence().Replace(File.ReadAllText(Path.Combine(Repository.Root, guide)), "");
        var names = Code().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        var paths = names.Where(name => name.StartsWith("src/") || name.StartsWith("tests/") || name.StartsWith("docs/")
            || name.StartsWith(".ci/")).ToList();
        var types = names.Where(name => TypeName().IsMatch(name)).ToList();

        Assert.True(paths.Count + types.Count >= atLeast, $"{paths.Count} paths and {types.Count} types were found.");
        Assert.All(paths, path => Assert.True(Exists(path), path));
        Assert.Empty(types.Except(s_types));
    }

    // A code in a file name is an example, and words behind a command are its options.
    private static bool Exists(string path)
    {
        var full = Path.Combine(Repository.Root, path.Split(' ')[0].Replace("BRF0000", "BRF0001", StringComparison.Ordinal));
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Z][a-z]+([A-Z][a-z]+)*$")]
    private static partial Regex TypeName();
}
