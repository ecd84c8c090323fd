using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>The bibliographic keys of a source.</summary>
public sealed class ReferenceKeyTests
{
    [Theory]
    [InlineData("harbour.12")]
    [InlineData("https://example.org/10.1234/harbour")]
    [InlineData("10.12/harbour")]
    [InlineData("10.1234")]
    public void A_DOI_has_a_prefix_and_a_suffix(string doi) => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        $"  doi: ⟦{doi}⟧").IsReported("BRF0127",
        $"'{doi}' is not a DOI.",
        "The briefing links to the source by its DOI. A DOI begins with '10.' and has a slash, as in 10.1234/harbour.12; "
        + "'doi:' or 'https://doi.org/' may come before it. Write any other address under 'url'.");

    [Theory]
    [InlineData("978-0-306-40615-9", '9', '7')]
    [InlineData("0-306-40615-X", 'X', '2')]
    [InlineData("0 8044 2957 1", '1', 'X')]
    public void The_last_digit_of_an_ISBN_checks_the_others(string isbn, char last, char right) => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        $"  isbn: ⟦{isbn}⟧").IsReported("BRF0128",
        $"The ISBN '{isbn}' has a typo: its check digit should be {right}, not {last}.",
        "A reader could not find the book with it. Compare it with the book, digit by digit.");

    [Theory]
    [InlineData("978-0-306-4061")]
    [InlineData("978-0-306-40615-7, 0-306-40615-2")]
    [InlineData("978-0-306-4O615-7")]
    public void An_ISBN_has_ten_or_thirteen_digits(string isbn) => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        $"  isbn: ⟦{isbn}⟧").IsReported("BRF0128",
        $"'{isbn}' is not an ISBN.",
        "A reader could not find the book with it. An ISBN has 10 or 13 digits, not counting hyphens. If there are "
        + "several, use that of the edition you read.");

    [Theory]
    [InlineData("doi: 10.1234/harbour(12)")]
    [InlineData("DOI: 10.1234/harbour(12)")]
    [InlineData("doi: \"doi:10.1234/harbour(12)\"")]
    [InlineData("doi: DOI 10.1234/harbour(12)")]
    [InlineData("doi: https://doi.org/10.1234/harbour%2812%29")]
    [InlineData("DOI: http://dx.doi.org/10.1234/harbour(12)")]
    public void A_DOI_may_be_written_as_people_and_CSL_write_it(string line)
    {
        var text = SampleDebate.Texts["sources.yaml"].Replace("url: https://gazette.example/tram", line, StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(SampleDebate.Files(SampleDebate.Texts.SetItem("sources.yaml", text)), diagnostics);
        Assert.True(diagnostics.IsEmpty, DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.Equal("10.1234/harbour(12)", Assert.Single(map!.Debate.Sources, source => source.Doi is not null).Doi!.Value);
    }

    [Fact]
    public void A_key_is_not_spelt_in_both_ways() => Assert.Equal(
        "A source has no key 'URL'.",
        Assert.Single(Mistake.Of("sources.yaml", "url: https://gazette.example", "url: https://a.example\n  URL: https://gazette.example")
            .Diagnostics()).Message);

    [Fact]
    public void Nothing_is_read_before_its_issue() => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        "  url: https://gazette.example/tram\n  accessed: ⟦2024-02-02⟧").IsReported("BRF0342",
        "The source was accessed on 2 February 2024, before it was published (3 February 2024).",
        "One of the dates is wrong, or you read an earlier edition. Correct the date.");

    [Fact]
    public void Nothing_is_read_after_the_date_of_the_debate() => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        "  url: https://gazette.example/tram\n  accessed: ⟦2094-02-02⟧").IsReported("BRF0344",
        "The source was accessed on 2 February 2094, but the debate is dated 1 March 2024.",
        "Either the day is mistyped, or the debate has changed since it was dated. Correct the day, or update the date of "
            + "the debate.");

    [Fact]
    public void A_name_that_is_a_text_is_called_a_name() => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        "  url: https://gazette.example/tram\n  editor: [⟦Reed⟧]").IsReported("BRF0105",
        "This name is a text; it must be keys with values.",
        "Write the keys of the name, each followed by a colon and a space.");

    [Fact]
    public void What_was_read_on_the_web_has_an_address() => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        "  accessed: ⟦2024-02-05⟧").IsReported("BRF0343",
        "This source has 'accessed', but neither 'url' nor 'doi'.",
        "Readers would not know where you read it. Add the address, or remove 'accessed': it is for sources that you read "
            + "on the web.");

    [Fact]
    public void It_was_read_on_a_day() => Mistake.Of("sources.yaml",
        "  url: https://gazette.example/tram",
        "  url: https://gazette.example/tram\n  accessed: ⟦2024-02⟧").IsReported("BRF0110",
        "'accessed' needs a full date, not '2024-02'.",
        "A web page can change from day to day. Write year, month and day: 2019-05-03.");
}
