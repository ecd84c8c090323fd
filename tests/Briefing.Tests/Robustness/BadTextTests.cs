using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Print.Pdf.Reading;
using Briefing.Tests.Infrastructure;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Briefing.Tests.Robustness;

/// <summary>A text that no person would write gives a valid file in every format, or is reported at its place, with advice.</summary>
public sealed class BadTextTests
{
    private const string Claim = "The old town is where the riders are.";

    /// <param name="onScreen">The code of what is reported of a web page, a Word file or Markdown; <c>null</c> if they are made.</param>
    /// <param name="onPaper">The code of what is reported of a PDF.</param>
    [Theory]
    [InlineData("marks", null, null)]
    [InlineData("joiners", null, null)]
    [InlineData("variations", null, null)]
    [InlineData("tags", null, null)]
    [InlineData("scripts", null, "BRF0401")]
    [InlineData("private use", null, "BRF0401")]
    [InlineData("line separators", null, "BRF0401")]
    [InlineData("annotations", null, "BRF0401")]
    [InlineData("open isolates", "BRF0402", "BRF0402")]
    [InlineData("closed isolates", "BRF0402", "BRF0402")]
    [InlineData("embeddings", "BRF0402", "BRF0402")]
    [InlineData("half a character", "BRF0010", "BRF0010")]
    [InlineData("noncharacters", "BRF0004", "BRF0004")]
    [InlineData("controls", "BRF0004", "BRF0004")]
    [InlineData("escaped controls", "BRF0004", "BRF0004")]
    public void A_bad_text_is_written_or_reported(string kind, string? onScreen, string? onPaper)
    {
        var text = TextOf(kind);
        if (Mapped(text, isForPaper: false, onScreen) is var (map, design))
        {
            AssertIsPrintable(Encoding.UTF8.GetString(Pipeline.Html(Pipeline.Page(map, null), design)));
            AssertIsPrintable(Encoding.UTF8.GetString(Pipeline.Markdown(Pipeline.Document(map, design, Length.Record, new()))));
            AssertIsValid(Pipeline.Word(Pipeline.WithFootnotes(map, Pipeline.Document(map, design, Length.Record, new())), design));
        }

        if (Mapped(text, isForPaper: true, onPaper) is var (printed, looks))
            Assert.NotEmpty(PdfText.Read(Pipeline.Pdf(Pipeline.Document(printed, looks, Length.Record, new()), looks).Bytes));
    }

    private static string TextOf(string kind) => kind switch
    {
        "marks" => $"e{new string('\u0301', 10_000)} ok",
        "joiners" => $"a{new string('\u200D', 5_000)}b",
        "variations" => $"a{new string('\uFE0F', 3_000)}b",
        "tags" => "a\U000E0041\U000E007Fb",
        "scripts" => string.Concat(Enumerable.Range(0, 100).Select(i => $"{(char)(0x0531 + i * 0x80)} {char.ConvertFromUtf32(0x10000 + i * 0x80)}")),
        "private use" => "a\uE000b\uF8FFc\U000F0000d\U0010FFFDe",
        "line separators" => @"""a\Lb\Pc\Nd""",
        "annotations" => "a\uFFF9b\uFFFAc\uFFFBd",
        "open isolates" => "a \u2067b \u2066c \u2068d",
        "closed isolates" => "a \u2069b\u2069",
        "embeddings" => "a \u202Ab \u202Bc",
        "half a character" => @"""a\uD800b""",
        "noncharacters" => "a\uFFFEb\uFDD0c\U0001FFFEd",
        "controls" => "a\0b\u0001c\u0080d\u007Fe",
        "escaped controls" => @"""a\0b\x01c\ed\u0080""",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DesignedMap? Mapped(string text, bool isForPaper, string? code)
    {
        var texts = SampleDebate.Texts.SetItem(
            "operator.yaml", SampleDebate.Texts["operator.yaml"].Replace(Claim, text, StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(SampleDebate.Files(texts), new ThemeRequest { IsForPaper = isForPaper }, diagnostics);
        var errors = diagnostics.InReadingOrder().Where(found => found.Severity is Severity.Error).ToArray();
        Assert.Equal(code is null, map is not null);
        if (code is not null)
            Assert.Contains(errors, found => found.Code == code && found.At.File.Path.EndsWith("operator.yaml", StringComparison.Ordinal)
                && found.At.Line == LineOfClaim && found.Hint is { Length: > 0 });

        return map;
    }

    private static int LineOfClaim =>
        1 + SampleDebate.Texts["operator.yaml"].Split('\n').Index().First(line => line.Item.Contains(Claim, StringComparison.Ordinal)).Index;

    /// <summary>Neither controls nor noncharacters nor halves of characters.</summary>
    private static void AssertIsPrintable(string text) => Assert.DoesNotContain(text.EnumerateRunes(), rune =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or 0x85)) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF or 0xFFFD);

    private static void AssertIsValid(byte[] word)
    {
        using var file = new MemoryStream(word);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }
}
