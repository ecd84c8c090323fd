using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Layout;

namespace Briefing.Tests.Render.Scripts;

/// <summary>HarfBuzz's own program sets the same words with the same fonts: the same glyphs, in the same places.</summary>
public sealed class ShapingTests(ITestOutputHelper output)
{
    private const int WordsOfEach = 100;

    [Fact(Explicit = true)]
    public void Words_of_thirty_scripts_are_set_as_harfbuzz_sets_them()
    {
        OtherProgram.Need("hb-shape", "libharfbuzz-bin");
        NotoFonts.Need();
        CountryNames.Need();

        var (words, differences) = (0, new List<string>());
        foreach (var (language, family) in ScriptSamples.All)
        {
            var composed = CountryNames.Words(language, WordsOfEach);
            Assert.True(composed.Length > 0, language);
            var all = composed.Union(composed.Select(word => CanonicalComposition.PartsOf(word))).ToArray();
            words += all.Length;
            differences.AddRange(Differences(all, language.Replace('_', '-'), family));
        }

        output.WriteLine($"{words} words, {differences.Count} set differently");
        foreach (var difference in differences)
            output.WriteLine(difference);
        Assert.Empty(differences);
    }

    private static IEnumerable<string> Differences(string[] words, string language, string family)
    {
        var face = NotoFonts.Face(family);
        var style = Lines.Style with { Faces = [face] };
        var paragraph = new ParagraphStyle(Lines.Leading) { Writing = WritingSystem.Of(language) };
        return words.Zip(Theirs(words, language, NotoFonts.PathOf(family)), (word, theirs) =>
        {
            var runs = Lines.Runs(new ParagraphBox([new InlineItem.Text(word, style)], paragraph, 10_000));
            var ours = string.Join(" / ", runs.Select(run => Shown(run, face.Blank)));
            return ours == theirs ? "" : $"{language} {word} ({family})\n  ours   {ours}\n  theirs {theirs}";
        }).Where(difference => difference.Length > 0);
    }

    private static string[] Theirs(string[] words, string language, string font)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllLines(folder.File("words.txt"), words);
        return OtherProgram.Run(
            "hb-shape", $"--font-file={font}", $"--text-file={folder.File("words.txt")}", $"--language={language}",
            "--no-glyph-names", "--no-clusters", "--remove-default-ignorables").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// As the program prints it: the number of each glyph, where it is moved, and how wide it is. Glyphs that show nothing are
    /// there for those who copy the text.
    /// </summary>
    private static string Shown(DrawOp.Glyphs run, int blank)
    {
        var seen = run.Run.Where(glyph => !run.IsRightToLeft || glyph.Id != blank || glyph.Advance > 0);
        return $"[{string.Join('|', seen.Select(Shown))}]";
    }

    private static string Shown(PlacedGlyph glyph) => glyph.Offset is (0, 0)
        ? $"{glyph.Id}+{glyph.Advance}"
        : $"{glyph.Id}@{glyph.Offset.X},{glyph.Offset.Y}+{glyph.Advance}";
}
