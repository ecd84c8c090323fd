using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Diagnostics;

public sealed partial class ProblemCoverageTests
{
    [Fact]
    public void Each_problem_has_a_code_of_its_own()
    {
        var codes = Codes("src/Briefing/Diagnostics").ToList();

        Assert.Equal(codes.Distinct().Count(), codes.Count);
    }

    [Fact]
    public void Each_problem_has_a_test()
    {
        var tested = Codes("tests/Briefing.Tests").ToHashSet();

        Assert.All(Codes("src/Briefing/Diagnostics"), code => Assert.Contains(code, tested));
    }

    private static IEnumerable<string> Codes(string folder, [CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        return Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex("\"(BRF[0-9]{4})\"")]
    private static partial Regex Code();
}
