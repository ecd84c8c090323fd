using System.Text;
using Briefing.Compose;
using Briefing.Packages;
using Briefing.Styles.Templates;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.Tests.Render.Word;

/// <summary>A house's template decides what a document looks like, and brings nothing else along.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_styles_page_and_header_are_used_and_its_text_is_not()
    {
        // With a classification and a watermark, which no template drops.
        var designed = SampleDebates.Designed("ferry");
        var design = designed.Design with { Template = WordTemplate.Read(WordFiles.House) };
        using var file = new MemoryStream(Pipeline.Word(Composer.Compose(designed.Map, Length.Briefing), design));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        var main = package.MainDocumentPart!;
        var body = main.Document!.Body!;
        Assert.Equal("Titel", body.Elements<Paragraph>().Skip(1).First().ParagraphProperties!.ParagraphStyleId!.Val);
        Assert.Contains(body.Elements<Paragraph>(), paragraph =>
            paragraph.InnerText == "The questions" && paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Ueberschrift1");
        Assert.DoesNotContain("Write here.", body.InnerText, StringComparison.Ordinal);
        Assert.Equal(16838u, body.GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!.Width!.Value);
        var header = Assert.Single(main.HeaderParts).Header!;
        Assert.StartsWith("OFFICIAL", header.InnerText, StringComparison.Ordinal);
        Assert.EndsWith("Ministry of Crossings", header.InnerText, StringComparison.Ordinal);

        // Styles that the house does not have come in its fonts.
        Assert.All(main.StyleDefinitionsPart!.Styles!.Elements<Style>(), style => Assert.Null(style.StyleRunProperties?.RunFonts));
    }

    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "has macros; save it without them, as .docx or .dotx", WordFiles.WithMacros },
        { "needs something outside of it: its part 'word/_rels/document.xml.rels' names the attachedTemplate 'https://example.org/x'", WordFiles.WithOutside("attachedTemplate") },
        { "needs something outside of it: its part 'word/_rels/document.xml.rels' names the image 'https://example.org/x'", WordFiles.WithOutside("image") },
        { "has a part 'word/styles.xml' with a document type, which no Office writes", WordFiles.With("word/styles.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") },
        { "has a part 'word/styles.xml' with elements in elements, 200 deep", WordFiles.With("word/styles.xml", Deep(300)) },
        { "is damaged: its part 'word/styles.xml' is not well-formed XML", WordFiles.With("word/styles.xml", "<a>") },
        { "is damaged: it has no part 'word/styles.xml'", WordFiles.Without("word/styles.xml") },
        { "is not a Word file", WordFiles.Without("_rels/.rels") },
        { "unpacks to more than 128 MiB", WordFiles.With("word/media/a.bin", new byte[(128 << 20) + 1]) },
        { "is larger than 32 MiB", new byte[(32 << 20) + 1] },
        { "is damaged: it cannot be unpacked", WordFiles.House[..800] },
        { "is not an Office file: it is not a zip file", Encoding.UTF8.GetBytes("A template.") },
        { "is not an Office file: it is not a zip file", [] },
        { "is of an Office before 2007, or locked with a password", [0xD0, 0xCF, 0x11, 0xE0, 0, 0] },
    };

    [Fact]
    public void What_would_run_fetch_or_exhaust_is_refused_by_name() => Assert.All(
        Unusable, row => Assert.Equal(row.Data.Item1, Assert.Throws<PackageException>(() => WordTemplate.Read(row.Data.Item2)).Message));

    [Fact]
    public void A_link_that_a_reader_follows_is_no_danger() => Assert.NotNull(WordTemplate.Read(WordFiles.WithOutside("hyperlink")));

    [Fact]
    public void The_command_line_names_a_template_for_Word_alone()
    {
        File.WriteAllBytes(_folder.File("house.dotx"), WordFiles.House);
        File.WriteAllBytes(_folder.File("house.dotm"), WordFiles.WithMacros);
        var tram = SampleDebates.FolderOf("tram");
        var (house, target) = (_folder.File("house.dotx"), _folder.File("x.docx"));
        Assert.Equal(0, Tool.Here("build", tram, "-o", target, "--template", house).ExitCode);
        Assert.Contains("--template is for Word files", Tool.Here("build", tram, "-o", _folder.File("x.pdf"), "--template", house).Error, StringComparison.Ordinal);
        Assert.Contains("There is no template", Tool.Here("build", tram, "-o", target, "--template", _folder.File("nowhere.dotx")).Error, StringComparison.Ordinal);
        Assert.Contains("has macros", Tool.Here("build", tram, "-o", target, "--template", _folder.File("house.dotm")).Error, StringComparison.Ordinal);
        Assert.Contains("files of the theme", Tool.Here("build", tram, "-f", "docx", "-o", house, "--template", house).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_a_theme_names_is_refused_where_it_is_named()
    {
        _folder.CopyOf("tram");
        File.WriteAllBytes(_folder.File("house.dotm"), WordFiles.WithMacros);
        File.WriteAllText(_folder.File("house.yaml"), "template: house.dotm\n");
        var run = Tool.Here("build", _folder.Path, "-o", _folder.File("x.docx"), "--theme", _folder.File("house.yaml"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("house.yaml(1,11): error BRF0621: The template 'house.dotm' has macros", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("x.docx")));
    }

    private static string Deep(int levels) =>
        string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));
}
