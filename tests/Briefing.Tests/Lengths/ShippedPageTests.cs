using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Model.Themes;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Reading;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render;

namespace Briefing.Tests.Lengths;

/// <summary>The shipped debate is as long as its readers have time, in type that they can read.</summary>
public sealed class ShippedPageTests
{
    // In points; raised numbers aside, nothing that is read is smaller.
    private const double SmallestType = 8.5;

    [Theory]
    [InlineData("note", "a4", 2, 1_100)]
    [InlineData("note", "letter", 2, 1_100)]
    [InlineData("briefing", "a4", 16, 8_000)]
    [InlineData("briefing", "letter", 18, 8_000)]
    [InlineData("record", "a4", 44, 25_000)]
    [InlineData("record", "letter", 44, 25_000)]
    public void A_length_keeps_to_its_pages_and_words(string length, string paper, int pages, int words)
    {
        var (document, design) = Made(length, paper);
        var output = Pipeline.Pdf(document, design);
        var text = string.Join(' ', PdfText.Read(output.Bytes).Select(paragraph => paragraph.Text));
        Assert.InRange(output.Pages ?? 0, 1, pages);
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, words / 2, words);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("briefing")]
    [InlineData("record")]
    public void No_type_is_too_small_to_read(string length)
    {
        var (document, design) = Made(length, "a4");
        var sizes = FinishedPages.Of(document, design).Pages
            .SelectMany(page => page.DrawOps)
            .OfType<DrawOp.Glyphs>()
            .GroupBy(run => run.Size)
            .ToDictionary(runs => runs.Key, runs => runs.Sum(run => run.Run.Count));
        var small = sizes.Where(size => size.Key < SmallestType - 0.001).Sum(size => size.Value);
        Assert.InRange((double)small / sizes.Values.Sum(), 0, 0.02);
    }

    private static (Document Document, Styles.Design Design) Made(string length, string paper)
    {
        var (map, design) = SampleDebates.Designed(SampleDebates.Shipped);
        design = design with { Paper = Enum.Parse<Paper>(paper, ignoreCase: true) };
        return (Pipeline.Document(map, design, Enum.Parse<Length>(length, ignoreCase: true), new DiagnosticBag()), design);
    }
}
