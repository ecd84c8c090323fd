using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Markdown;
using Briefing.WordOutput;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.Tests.Render.Word;

/// <summary>A Word file is valid, the same in every run, and holds what was composed.</summary>
public sealed class WordTests
{
    public static TheoryData<string> Debates => [.. SampleDebates.Invented];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Every_length_is_valid(string name)
    {
        var designed = SampleDebates.Designed(name);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        foreach (var length in Enum.GetValues<Length>())
        {
            using var file = new MemoryStream(Pipeline.Word(Composer.Compose(designed.Map, length), designed.Design));
            using var package = WordprocessingDocument.Open(file, isEditable: false);
            Assert.Empty(validator.Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }
    }

    /// <summary>In a language that is written from right to left; the letters of one are turned in every document.</summary>
    [Theory]
    [InlineData("he", true)]
    [InlineData("en", false)]
    public void Paragraphs_tables_and_pages_have_the_direction_of_the_language(string language, bool isTurned)
    {
        var designed = SampleDebates.Designed("tram");
        var document = Composer.Compose(designed.Map, Length.Record) with { Language = language };
        document = document with
        {
            Blocks = document.Blocks.Add(new Block.Paragraph(ParagraphRole.Body, [new Inline.Text("The line is called קו הנמל.")])),
        };

        using var file = new MemoryStream(Pipeline.Word(document, designed.Design));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
        var body = package.MainDocumentPart!.Document!.Body!;
        Assert.All(body.Descendants<Paragraph>(), paragraph => Assert.Equal(isTurned, paragraph.ParagraphProperties?.BiDi is not null));
        Assert.All(body.Descendants<TableProperties>(), table => Assert.Equal(isTurned, table.BiDiVisual is not null));
        Assert.All(body.Descendants<SectionProperties>(), section => Assert.Equal(isTurned, section.GetFirstChild<BiDi>() is not null));
        Assert.Contains("קו הנמל", Assert.Single(body.Descendants<RightToLeftText>()).Parent!.Parent!.InnerText, StringComparison.Ordinal);
    }

    /// <summary>Each quotation of a record is in a footnote, and no section of notes is left.</summary>
    [Fact]
    public void The_notes_of_a_record_are_footnotes()
    {
        var designed = SampleDebates.Designed("tram");
        var document = Pipeline.WithFootnotes(designed.Map, Composer.Compose(designed.Map, Length.Record));
        Assert.DoesNotContain(document.Headings, heading => heading.OutlineTitle == "Notes");
        using var file = new MemoryStream(Pipeline.Word(document, designed.Design));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
        var footnotes = Letters(package.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerText);
        var quotations = designed.Map.Arguments.SelectMany(argument => argument.Argument.Citations).Select(citation => citation.Quote?.Value).OfType<string>().ToList();
        Assert.NotEmpty(quotations);
        Assert.All(quotations, quotation => Assert.Contains(Letters(quotation), footnotes, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(Build("ferry", Length.Record), Build("ferry", Length.Record));

    [Theory]
    [InlineData("tram", Length.Note)]
    [InlineData("records", Length.Briefing)]
    [InlineData("watershed", Length.Record)]
    [InlineData(SampleDebates.Shipped, Length.Record)]
    internal void All_that_was_composed_can_be_read_in_it(string name, Length length)
    {
        var document = Composer.Compose(SampleDebates.Map(name), length);
        var text = Letters(string.Concat(WordText.Read(Build(name, length)).Select(paragraph => paragraph.Text)));
        Assert.All(document.Headings, heading => Assert.Contains(Letters(InlineText.Of(heading.Content, document.Parties)), text, StringComparison.Ordinal));
        Assert.All(new CitedPlaces(document).All, place => Assert.Contains(Letters(place.Words.Split(", ")[^1]), text, StringComparison.Ordinal));
    }

    /// <summary>Claims, replies, quotations and names of sources, as far as the PDF of the length has them.</summary>
    [Theory]
    [InlineData("tram", Length.Note, 10)]
    [InlineData("tram", Length.Briefing, 10)]
    [InlineData("tram", Length.Record, 30)]
    [InlineData("scripts", Length.Record, 10)]
    internal void What_the_PDF_says_of_the_debate_it_says(string name, Length length, int least)
    {
        var designed = SampleDebates.Designed(name);
        var debate = designed.Map.Debate;
        var document = Composer.Compose(designed.Map, length);
        var pdf = Letters(string.Concat(Pipeline.Text(Pipeline.Pdf(document, designed.Design).Bytes).Select(paragraph => paragraph.Text)));
        var word = Letters(string.Concat(WordText.Read(Pipeline.Word(document, designed.Design)).Select(paragraph => paragraph.Text)));
        string[] texts =
        [
            .. debate.Prose.Select(prose => prose.Plain),
            .. debate.Sources.Select(source => source.Label.Value),
            .. designed.Map.Arguments.SelectMany(argument => argument.Argument.Citations.Concat(argument.Replies.SelectMany(reply => reply.Citations)))
                .Select(citation => citation.Quote?.Value).OfType<string>(),
        ];
        var said = texts.Select(Letters).Where(text => text.Length > 0 && pdf.Contains(text, StringComparison.Ordinal)).ToList();
        Assert.True(said.Count >= least, $"{said.Count}");
        Assert.All(said, text => Assert.Contains(text, word, StringComparison.Ordinal));
    }

    private static byte[] Build(string name, Length length)
    {
        var designed = SampleDebates.Designed(name);
        return Pipeline.Word(Composer.Compose(designed.Map, length), designed.Design);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u2060'));
}
