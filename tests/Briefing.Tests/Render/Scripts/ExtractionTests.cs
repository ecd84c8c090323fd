using System.Text;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Pdf;
using Briefing.Print.Pdf.Reading;
using Briefing.Print.Tags;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Layout;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Render.Scripts;

/// <summary>What is copied from a page, by three programs and by our own reader, is what was written.</summary>
public sealed class ExtractionTests(ITestOutputHelper output)
{
    private const int NamesOfEach = 60;
    private const double Width = 400;

    // Between marks that follow each other there is half of their white.
    private static readonly (string Language, string Text)[] s_marks =
    [
        ("ja", string.Concat(Enumerable.Repeat("「東京」、「大阪」（『京都』）。「奈良」・「神戸」。", 12))),
        ("zh", string.Concat(Enumerable.Repeat("《北京》、《上海》（“天津”）。“重庆”，“广州”；", 12))),
    ];

    private readonly StructureElement _root = new("Document");
    private readonly List<(string Language, string Text)> _written = [];
    private readonly List<Page> _pages = [];

    [Fact(Explicit = true)]
    public void Text_of_thirty_scripts_is_copied_as_it_was_written()
    {
        var judges = Environment.GetEnvironmentVariable("BRIEFING_JUDGES");
        Assert.SkipUnless(
            Directory.Exists($"{judges}/node_modules"),
            "There is no pdf.js. Run .ci/npm and set BRIEFING_JUDGES to the folder .ci/judges.");
        OtherProgram.Need("pdftotext", "poppler-utils");
        OtherProgram.Need("mutool", "mupdf-tools");
        NotoFonts.Need();
        CountryNames.Need();

        foreach (var (language, family) in ScriptSamples.All)
            AddPages(language, [NotoFonts.Face(family), NotoFonts.Face("NotoSans")]);

        foreach (var (language, marks) in s_marks)
            AddPage(language, marks, [NotoFonts.Face("NotoSansCJK"), NotoFonts.Face("NotoSans")]);

        using var folder = new TemporaryFolder();
        var file = folder.File("scripts.pdf");
        using (var stream = File.Create(file))
            PdfFile.Write(stream, SampleBriefing.Metadata, _pages, _root, []);

        var readers = TextReader.All(judges!);
        var differences = readers.SelectMany(reader => Differences(reader, reader.Read(file).Split('\f'))).ToList();
        var count = _written.Sum(page => page.Text.Length);
        output.WriteLine($"{_written.Count} pages, {count} characters, {differences.Count} differences");
        foreach (var difference in differences)
            output.WriteLine(difference);
        Assert.Empty(differences);

        // Our own compares two files.
        var read = PdfText.Read(File.ReadAllBytes(file));
        Assert.All(_written.Zip(read), page => Assert.Equal(Letters(page.First.Text), Letters(page.Second.Text)));
    }

    /// <summary>A page as people write, and one with every letter in its parts.</summary>
    private void AddPages(string language, FontStack faces)
    {
        // A zero-width space that was written is white space, and read as such.
        var names = CountryNames.In(language).Select(name => name.Replace('\u200B', ' '))
            .Where(name => name.EnumerateRunes().All(rune => IsIn(faces, rune))).Take(NamesOfEach);
        var text = string.Concat(names.Select((name, i) => i % 10 < 9 ? $"{name}, " : $"{name} {1950 + i} "));
        foreach (var form in new[] { text, CanonicalComposition.PartsOf(text) })
            AddPage(language, form, faces);
    }

    private void AddPage(string language, string text, FontStack faces)
    {
        _written.Add((language, text));
        _pages.Add(PageOf(text, WritingOf(language), Lines.Style with { Faces = faces }));
    }

    private static WritingSystem WritingOf(string language) => WritingSystem.Of(language.Replace('_', '-'));

    private static bool IsIn(FontStack faces, Rune rune) => !Characters.IsVisible(rune) || faces.Has(rune.Value);

    private Page PageOf(string text, WritingSystem writing, TextStyle style)
    {
        var canvas = new PageCanvas();
        var item = new InlineItem.Text(text, style, _root.Add("P"));
        new ParagraphBox([item], new ParagraphStyle(Lines.Leading) { Writing = writing }, Width).Paint(canvas, 50, 50);
        return canvas.ToPage(Width + 100, 1000, writing.IsRightToLeft);
    }

    private IEnumerable<string> Differences(TextReader reader, string[] pages) =>
        _written.Select((page, i) => reader.Difference(page.Language, page.Text, pages[i])).OfType<string>();

    // Between the lines there is a space that was not written where words are not parted by spaces.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
