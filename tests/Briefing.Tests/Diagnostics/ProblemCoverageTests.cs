using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Diagnostics;

public sealed partial class ProblemCoverageTests
{
    [Fact]
    public void Each_problem_has_a_code_of_its_own()
    {
        var codes = Codes("src/Briefing.Core/Diagnostics").ToList();

        Assert.Equal(codes.Distinct().Count(), codes.Count);
    }

    [Fact]
    public void Each_problem_has_a_test()
    {
        var tested = Mentioned("tests/Briefing.Tests", AnyCode()).ToHashSet();

        Assert.All(Codes("src/Briefing.Core/Diagnostics"), code => Assert.Contains(code, tested));
    }

    private static IEnumerable<string> Codes(string folder) => Mentioned(folder, Code());

    private static IEnumerable<string> Mentioned(string folder, Regex code, [CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        return Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => code.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex("\"(BRF[0-9]{4})\"")]
    private static partial Regex Code();

    // A test may assert a code alone, or within a whole printed message.
    [GeneratedRegex("(BRF[0-9]{4})")]
    private static partial Regex AnyCode();
}
