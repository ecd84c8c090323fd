using System.Collections.Immutable;
using System.Text;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.MadeUp;
using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Styles;
using Briefing.Tests.Cli;
using Briefing.Tests.Conformance;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Themes;

/// <summary>What a theme changes on the page.</summary>
public sealed class ThemeTests : IDisposable
{
    private const string Ferry = "ferry";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_classification_stands_at_the_head_and_the_foot_of_every_page()
    {
        const string Words = "OFFICIAL – for the committee’s eyes";
        foreach (var page in Pages(SampleDebates.Designed(Ferry)))
        {
            var lines = TextsOf(page).Where(line => line.Text == Words).ToArray();
            Assert.Equal(2, lines.Length);
            Assert.True(lines.Min(line => line.Baseline) < 30 && lines.Max(line => line.Baseline) > page.Height - 30);
        }
    }

    [Fact]
    public void The_watermark_lies_below_everything_else_on_every_page() => Assert.All(
        Pages(SampleDebates.Designed(Ferry)),
        page =>
        {
            var first = Assert.IsType<DrawOp.Path>(page.DrawOps[0]);
            Assert.Equal(new Palette().Watermark, first.Fill);
            Assert.Null(first.Element);

            // The outlines of five letters, not their text.
            Assert.InRange(first.Steps.Count(step => step is PathStep.Move), 5, 12);
            Assert.DoesNotContain(TextsOf(page), line => line.Text.Contains("DRAFT", StringComparison.Ordinal));
        });

    [Fact]
    public void The_document_s_number_stands_on_the_front_page_and_in_every_foot()
    {
        var pages = Pages(SampleDebates.Designed(Ferry));
        Assert.Contains(TextsOf(pages[0]), line => line.Text.EndsWith("MoC 2025/0117", StringComparison.Ordinal) && line.Baseline < 150);
        Assert.All(pages, page => Assert.Contains(
            TextsOf(page), line => line.Text.StartsWith("MoC 2025/0117 · ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Stakeholders_have_the_colours_and_markers_of_the_theme()
    {
        var palette = SampleDebates.Designed(Ferry).Design.Palette;
        Assert.Equal("#8A3B12 #0B5563 #5B2A86", string.Join(' ', Enumerable.Range(0, 3).Select(i => palette.Of(i).ToHex())));
        Assert.Equal(
            [MarkerShape.Hexagon, MarkerShape.Circle, MarkerShape.InvertedTriangle],
            Enumerable.Range(0, 3).Select(palette.MarkerOf));
    }

    [Fact]
    public void Text_is_set_in_the_theme_s_fonts_and_Japanese_in_the_fallback()
    {
        var faces = Pages(SampleDebates.Designed(Ferry))
            .SelectMany(page => page.DrawOps.OfType<DrawOp.Glyphs>())
            .Select(glyphs => (glyphs.Face.FamilyName, Text: string.Concat(glyphs.Run.Select(glyph => glyph.Text))))
            .ToArray();
        Assert.Contains(faces, face => face is ("Gelasio" or "Gelasio SemiBold", _));
        Assert.All(faces, face => Assert.Equal(
            face.FamilyName == "Noto Sans JP", face.Text.Any(letter => letter > '\u3000')));
        Assert.DoesNotContain(faces, face => face.FamilyName.StartsWith("Source Serif", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_glyph_is_one_that_its_font_has() => Assert.All(
        Pages(SampleDebates.Designed(Ferry)).SelectMany(page => page.DrawOps.OfType<DrawOp.Glyphs>()),
        glyphs => Assert.DoesNotContain(glyphs.Run, glyph => glyph.Id == 0));

    [Fact]
    public void Hyphenation_is_off_unless_the_theme_turns_it_on()
    {
        Assert.NotNull(SampleDebates.Designed(Ferry).Design.Hyphenator);
        Assert.Null(SampleDebates.Designed("tram").Design.Hyphenator);
        Assert.NotNull(Designed("hyphenation: true\n").Design.Hyphenator);
        Assert.Null(Designed("hyphenation: false\n").Design.Hyphenator);
    }

    [Fact]
    public void All_files_that_the_theme_was_read_from_are_known() => Assert.Equal(
        [
            "themes/crest.svg", "themes/fonts/Gelasio-Italic.ttf", "themes/fonts/Gelasio-Regular.ttf",
            "themes/fonts/Gelasio-SemiBold.ttf", "themes/fonts/Gelasio-SemiBoldItalic.ttf",
            "themes/fonts/NotoSansJP-Regular.ttf", "themes/ministry.yaml",
        ],
        SampleDebates.Designed(Ferry).Design.Files
            .Select(file => Path.GetRelativePath(SampleDebates.FolderOf(Ferry), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_PNG_is_embedded_once_and_tagged_as_a_figure_with_its_alternative()
    {
        var designed = Designed("logo:\n  file: logo.png\n  alternative: Four colours\n");
        var file = Pipeline.Pdf(Composer.Compose(designed.Map, Length.Record), designed.Design).Bytes;
        Assert.Empty(Conditions.Failures(file).Take(20));

        var pdf = new PdfDocument(file);
        var resources = (Dictionary<string, object?>)pdf.Resolve(pdf.Pages.First()["Resources"])!;
        var images = (Dictionary<string, object?>)pdf.Resolve(resources["XObject"])!;
        var pixels = pdf.Stream(Assert.Single(images).Value);

        Assert.Equal([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255], pixels);
        var root = FinishedPages.Of(Composer.Compose(designed.Map, Length.Record), designed.Design).Root;
        Assert.Equal("Four colours", Assert.Single(root.Children, child => child.Role == "Figure").Alternative);
    }

    [Fact]
    public void A_theme_on_the_command_line_wins_and_may_lie_anywhere()
    {
        var debate = Directory.CreateDirectory(_folder.File("debate")).FullName;
        foreach (var file in Directory.GetFiles(SampleDebates.FolderOf("tram")))
            File.Copy(file, Path.Combine(debate, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(debate, "debate.yaml"), "theme: not-there.yaml\n");
        File.WriteAllText(_folder.File("house.yaml"), "paper: letter\n");

        var run = Tool.Here("build", debate, "--theme", _folder.File("house.yaml"), "-o", _folder.File("x.pdf"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("612 792", Encoding.Latin1.GetString(Inflated(_folder.File("x.pdf"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_on_the_command_line_wins_over_the_theme_s()
    {
        File.WriteAllText(_folder.File("house.yaml"), "paper: letter\n");
        Tool.Here("build", SampleDebates.FolderOf("tram"), "-o", _folder.File("plain.pdf"));
        Tool.Here("build", SampleDebates.FolderOf("tram"), "--theme", _folder.File("house.yaml"), "--paper", "a4", "-o",
            _folder.File("a4.pdf"));
        Assert.Equal(File.ReadAllBytes(_folder.File("plain.pdf")), File.ReadAllBytes(_folder.File("a4.pdf")));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_wrong_usage()
    {
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "--theme", "nowhere.yaml", "-o", _folder.File("x.pdf"));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("briefing: There is no theme file 'nowhere.yaml'.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("x.pdf")));
    }

    [Fact]
    public void Files_outside_are_read_only_where_that_is_allowed()
    {
        var themes = Directory.CreateDirectory(_folder.File("themes")).FullName;
        File.WriteAllBytes(_folder.File("logo.png"), PngFile.FourColours.ToBytes());
        File.WriteAllText(Path.Combine(themes, "house.yaml"), "logo:\n  file: ../logo.png\n  alternative: Four colours\n");
        string[] build =
        [
            "build", SampleDebates.FolderOf("tram"), "--theme", Path.Combine(themes, "house.yaml"), "-o", _folder.File("x.pdf"),
        ];

        var refused = Tool.Here(build);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("house.yaml(2,9): error BRF0602", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-outside", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("x.pdf")));
        Assert.Equal(0, Tool.Here([.. build, "--allow-outside"]).ExitCode);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_link_that_leads_out_of_the_folder_is_outside()
    {
        var themes = Directory.CreateDirectory(_folder.File("themes")).FullName;
        File.WriteAllBytes(_folder.File("logo.png"), PngFile.FourColours.ToBytes());
        File.CreateSymbolicLink(Path.Combine(themes, "crest.png"), _folder.File("logo.png"));
        File.WriteAllText(Path.Combine(themes, "house.yaml"), "logo:\n  file: crest.png\n  alternative: Four colours\n");

        var run = Tool.Here("check", SampleDebates.FolderOf("tram"), "--theme", Path.Combine(themes, "house.yaml"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BRF0602: 'crest.png'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_is_not_written_over_a_file_of_its_theme()
    {
        File.WriteAllBytes(_folder.File("logo.png"), PngFile.FourColours.ToBytes());
        File.WriteAllText(_folder.File("house.yaml"), "logo:\n  file: logo.png\n  alternative: Four colours\n");
        var run = Tool.Here("build", SampleDebates.FolderOf("tram"), "--theme", _folder.File("house.yaml"), "-o",
            _folder.File("logo.png"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(PngFile.FourColours.ToBytes(), File.ReadAllBytes(_folder.File("logo.png")));
    }

    [Fact]
    public void The_same_theme_gives_the_same_bytes()
    {
        var (one, other) = (SampleDebates.Designed(Ferry), SampleDebates.Designed(Ferry));
        Assert.Equal(Pipeline.Pdf(Composer.Compose(one.Map, Length.Record), one.Design).Bytes, Pipeline.Pdf(Composer.Compose(other.Map, Length.Record), other.Design).Bytes);
    }

    [Fact]
    public void A_long_classification_and_title_stay_within_the_page()
    {
        var words = string.Join(' ', Enumerable.Repeat("classification", 40));
        var page = Pages(Designed($"classification: {words}\ndocument-number: {words}\n"))[^1];
        Assert.All(page.DrawOps.OfType<DrawOp.Glyphs>(), glyphs => Assert.InRange(glyphs.X + glyphs.Width, 0, page.Width - 40));
    }

    [Fact]
    public void The_example_of_the_documentation_is_the_theme_of_the_ferry()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "themes.md")).ReplaceLineEndings("\n");
        var theme = File.ReadAllText(Path.Combine(SampleDebates.FolderOf(Ferry), "themes", "ministry.yaml")).ReplaceLineEndings("\n");
        Assert.Contains($"```yaml\n{theme}```\n", docs, StringComparison.Ordinal);
    }

    private static DesignedMap Designed(string theme)
    {
        using var folder = new ThemeFolder(SampleDebate.Texts
            .SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"] + "theme: theme.yaml\n")
            .SetItem("theme.yaml", theme));
        var diagnostics = new DiagnosticBag();
        return folder.Map(new ThemeRequest(), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticText.Long(diagnostics.InReadingOrder()));
    }

    private static ImmutableArray<Page> Pages(DesignedMap debate) =>
        FinishedPages.Of(Composer.Compose(debate.Map, Length.Record), debate.Design).Pages;

    /// <summary>The glyphs of one baseline and colour joined.</summary>
    private static IEnumerable<(string Text, double Baseline)> TextsOf(Page page) => page.DrawOps
        .OfType<DrawOp.Glyphs>()
        .GroupBy(glyphs => (glyphs.Baseline, glyphs.Color))
        .Select(line => (
            string.Concat(line.OrderBy(g => g.X).SelectMany(g => g.Run).Select(glyph => glyph.Text)), line.Key.Baseline));

    private static byte[] Inflated(string path)
    {
        var pdf = new PdfDocument(File.ReadAllBytes(path));
        var box = (List<object?>)pdf.Pages.First()["MediaBox"]!;
        return Encoding.Latin1.GetBytes(string.Join(' ', box));
    }
}
