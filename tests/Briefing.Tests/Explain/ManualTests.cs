using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Explain;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Explain;

/// <summary>The manual is complete, and what it shows is true.</summary>
public sealed partial class ManualTests
{
    // References can multiply only in lists of lists, which no key of the format takes; and what stands in for a letter
    // that could not be read is in no font.
    private static readonly string[] s_alsoReportOthers = ["BRF0003", "BRF0026"];

    public static TheoryData<string> Codes => [.. Manual.Codes];

    [Fact]
    public void Each_code_has_a_page_and_each_page_a_code()
    {
        var root = Path.Combine(Repository.Root, "src");
        var codes = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(codes, Manual.Codes);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_shows_what_the_page_is_about_and_nothing_else(string code)
    {
        var page = Manual.Of(code)!;
        var all = PageExample.Of(page).OfExample();

        Assert.Contains(code, all.Select(diagnostic => diagnostic.Code));
        Assert.True(
            s_alsoReportOthers.Contains(code) || all.All(diagnostic => diagnostic.Code == code), DiagnosticText.Long(all));
        Assert.All(
            all.Where(diagnostic => diagnostic.Code == code),
            diagnostic => Assert.Contains($"{diagnostic.Severity}".ToLowerInvariant(), page.Severity.Split(' ')));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_remedy_leaves_nothing_to_report(string code)
    {
        var all = PageExample.Of(Manual.Of(code)!).OfRemedy();

        Assert.True(all.IsEmpty, DiagnosticText.Long(all));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_fits_a_terminal(string code) => Assert.All(
        PageText.Of(Manual.Of(code)!).Split('\n'),
        line => Assert.True(line.Length <= 120, line));

    [Fact]
    public void The_list_in_the_documentation_is_the_manual_s()
    {
        var path = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        var list = string.Concat(Manual.All.Select(page =>
            $"| [{page.Code}](../src/Briefing.Core/Explain/Pages/{page.Code}.md) | {page.Severity} | {page.Title} |\n"));

        Assert.EndsWith($"| --- | --- | --- |\n{list}", File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [GeneratedRegex("\"(BRF[0-9]{4})\"")]
    private static partial Regex Code();
}
