using System.Diagnostics;
using System.Globalization;
using System.Text;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>The test file of UAX #15 for the composed form, in full.</summary>
public sealed class CompositionConformanceTests
{
    private const int Lines = 19_000;

    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void Texts_are_composed_as_in_NormalizationTest()
    {
        var (count, wrong) = (0, new List<string>());
        foreach (var line in Unpacked("/usr/share/unicode/NormalizationTest.txt.bz2"))
        {
            if (line.Length == 0 || line[0] is '#' or '@')
                continue;

            // The source, its composed and its decomposed form; the next two are of another kind of equivalence.
            var forms = line.Split(';')[..3].Select(Text).ToArray();
            if (forms.Any(form => CanonicalComposition.Of(form) != forms[1]))
                wrong.Add(line);
            count++;
        }

        Assert.InRange(count, Lines - 500, Lines + 500);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("o\u0323\u0302", "ộ")]
    [InlineData("o\u0302\u0323", "ộ")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("plain", "plain")]
    public void What_looks_the_same_is_the_same(string text, string composed) => Assert.Equal(composed, CanonicalComposition.Of(text));

    [Theory]
    [InlineData("Àéîõü", "Aeiou")]
    [InlineData("Nguyễn", "Nguyen")]
    [InlineData("Ωμέγα", "Ωμεγα")]
    public void Accents_can_be_left_out(string text, string plain) => Assert.Equal(plain, CanonicalComposition.WithoutAccents(text));

    private static string Text(string codePoints) =>
        string.Concat(codePoints.Split(' ').Select(hex => new Rune(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    private static IEnumerable<string> Unpacked(string file)
    {
        using var program = Process.Start(new ProcessStartInfo("bzip2", ["-dc", file]) { RedirectStandardOutput = true })!;
        while (program.StandardOutput.ReadLine() is { } line)
            yield return line;

        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
    }
}
