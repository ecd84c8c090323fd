using System.Text;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>Places in sources, written as people write them, are printed as a printer sets them.</summary>
public sealed class LocatorTests
{
    [Theory]
    [InlineData("page: p. 31", "p. 31", "page 31")]
    [InlineData("page: 31", "p. 31", "page 31")]
    [InlineData("page: 31-33", "pp. 31–33", "pages 31–33")]
    [InlineData("page: pp. 31 – 33", "pp. 31–33", "pages 31–33")]
    [InlineData("page: \"pages 4, 7\"", "pp. 4, 7", "pages 4, 7")]
    [InlineData("page: 31f.", "pp. 31f.", "pages 31f.")]
    [InlineData("page: xii-xiv", "pp. xii–xiv", "pages xii–xiv")]
    [InlineData("page: A-3", "p. A-3", "page A-3")]
    [InlineData("page: plate", "p. plate", "page plate")]
    [InlineData("page: p", "p. p", "page p")]
    [InlineData("section: §4", "§ 4", "section 4")]
    [InlineData("section: § 3.1-3.2", "§§ 3.1–3.2", "sections 3.1–3.2")]
    [InlineData("section: Section 4", "§ 4", "section 4")]
    [InlineData("section: The years 1914-1918", "§ The years 1914-1918", "section The years 1914-1918")]
    [InlineData("section: Sectional interests", "§ Sectional interests", "section Sectional interests")]
    [InlineData("timestamp: 1:02:05", "1:02:05", "at 1:02:05")]
    [InlineData("timestamp: 10:05-10:40", "10:05–10:40", "at 10:05–10:40")]
    [InlineData("page: \"p. 3, 7-9\"", "pp. 3, 7–9", "pages 3, 7–9")]
    [InlineData("page: 321-28", "pp. 321–28", "pages 321–28")]
    [InlineData("section: 4.2-4.4", "§§ 4.2–4.4", "sections 4.2–4.4")]
    [InlineData("section: Sec. 4a", "§ 4a", "section 4a")]
    [InlineData("section: IV–VI", "§§ IV–VI", "sections IV–VI")]
    [InlineData("paragraph: 36-37", "¶¶36–37", "paragraphs 36\u2060–\u206037")]
    [InlineData("paragraph: ¶ 36", "¶36", "paragraph 36")]
    [InlineData("paragraph: paras 36 – 37", "¶¶36–37", "paragraphs 36\u2060–\u206037")]
    [InlineData("paragraph: \"4, 2, 3\"", "¶¶2–4", "paragraphs 2\u2060–\u20604")]
    public void A_place_is_printed_once_with_its_sign(string key, string printed, string spoken)
    {
        var markdown = Markdown(Operator.Replace("page: 3}", $"{key}}}", StringComparison.Ordinal));
        Assert.Contains($"**{printed}**", markdown, StringComparison.Ordinal);
        Assert.Contains($", {spoken} ", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_of_a_source_are_in_the_order_of_their_numbers()
    {
        string[] places =
        [
            "section: \"10\"", "page: 10", "timestamp: 10:00", "page: xi", "section: \"9\"", "timestamp: 2:05", "page: 9", "page: v",
            "paragraph: 12", "paragraph: 7", "page: 9-11", "section: 4.10", "section: 4.9-4.12", "timestamp: 2:05-2:10",
        ];
        var citations = string.Join(", ", places.Select(place => $"{{source: letter-2023, {place}}}"));
        var markdown = Markdown(Operator.Replace("{source: letter-2023, page: 3}", citations, StringComparison.Ordinal));

        string[] expected =
        [
            "¶7", "¶12", "p. v", "p. xi", "p. 9", "pp. 9–11", "p. 10", "2:05", "2:05–2:10", "10:00", "§§ 4.9–4.12", "§ 4.10", "§ 9",
            "§ 10",
        ];
        var line = markdown[markdown.IndexOf("Cited: **¶7**", StringComparison.Ordinal)..];
        Assert.Equal(expected, expected.OrderBy(place => line.IndexOf($"**{place}**", StringComparison.Ordinal)));
        Assert.DoesNotContain(expected, place => !line.Contains($"**{place}**", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_paragraphs_in_a_row_are_a_range()
    {
        var citations = string.Join(", ", new[] { 3, 7, 4, 9 }.Select(number => $"{{source: letter-2023, paragraph: {number}}}"));
        var markdown = Markdown(Operator.Replace("{source: letter-2023, page: 3}", citations, StringComparison.Ordinal));
        Assert.All(
            (string[])["paragraphs 3\u2060–\u20604", "paragraph 7", "paragraph 9"],
            place => Assert.Matches($", {place}(?!\u2060)", markdown));
    }

    [Fact]
    public void Ranges_and_numbers_that_meet_are_one_range()
    {
        var citations = string.Join(", ", new[] { "\"12, 3-4\"", "5", "4-6", "8" }
            .Select(numbers => $"{{source: letter-2023, paragraph: {numbers}}}"));
        var markdown = Markdown(Operator.Replace("{source: letter-2023, page: 3}", citations, StringComparison.Ordinal));
        Assert.All(
            (string[])["paragraphs 3\u2060–\u20606", "paragraph 8", "paragraph 12"],
            place => Assert.Matches($", {place}(?!\u2060)", markdown));
        Assert.DoesNotContain("paragraph 5", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“four in five trips end”")]
    [InlineData("'\"four in five trips end\"'")]
    public void A_quotation_has_one_pair_of_marks(string quote)
    {
        var markdown = Markdown(Operator.Replace("quote: four in five trips end", $"quote: {quote}", StringComparison.Ordinal));
        Assert.Contains("“four in five trips end”", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("““", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("“\"", markdown, StringComparison.Ordinal);
    }

    private static string Operator => SampleDebate.Texts["operator.yaml"];

    private static string Markdown(string position)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(SampleDebate.Files(SampleDebate.Texts.SetItem("operator.yaml", position)), diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return Encoding.UTF8.GetString(Pipeline.Markdown(Composer.Compose(map, Length.Record))).Replace('\n', ' ');
    }
}
