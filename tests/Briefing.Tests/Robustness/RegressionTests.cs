using System.Text;
using Briefing.Diagnostics;
using Briefing.Export;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>What the fuzzer found, each as a person could have written it.</summary>
public sealed class RegressionTests
{
    private const string Summary = "summary: They want the line elsewhere.";

    [Fact]
    public void Two_first_halves_of_a_character_are_no_escape() =>
        Mistake.Of("residents.yaml", Summary, "summary: \"Fine \\uD83D\\uDE00, and ⟦\\uD83D⟧\\uD83D\"").StopsReading(
            "BRF0010",
            @"The escape '\uD83D' is half of a character, and the other half is missing.",
            "Write the character itself. The escape of a character above U+FFFF has both halves, as in '\\uD83D\\uDE00', or "
            + "one number, as in '\\U0001F600'.");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("~")]
    public void A_stakeholder_without_an_id_is_reported(string nothing) =>
        Mistake.Of("debate.yaml", "[operator, residents]\norder", $"[operator, residents, ⟦{nothing}⟧]\norder").IsReported(
            "BRF0123", "This stakeholder id is empty.", "An empty item would be dropped without notice. Write its value, "
                + "or remove the item.");

    [Fact]
    public void A_voice_of_nobody_is_reported() =>
        Mistake.Of("sources.yaml", "describes: {operator: own}", "describes: {operator: own, ⟦\"\"⟧: own}").IsReported(
            "BRF0123", "This id is empty.", "An empty item would be dropped without notice. Write its value, or remove the "
                + "item.");

    [Fact]
    public void A_tag_without_a_name_is_reported() =>
        Mistake.Of("residents.yaml", Summary, "summary: ⟦!⟧<> a").StopsReading(
            "BRF0018",
            "A text cannot begin with '!' unless it is in quotation marks.",
            "In YAML '!' has a special meaning there. Put the whole text in double quotation marks.");

    [Fact]
    public void A_character_reference_is_checked_for_what_it_prints() =>
        Mistake.Of("residents.yaml", Summary, "summary: Line ⟦&#0;⟧").IsReported(
            "BRF0401",
            "None of the page’s fonts has the character ‘\uFFFD’ (U+FFFD).",
            "It would be printed as an empty box. The built-in fonts cover Latin, Greek and Cyrillic. Name a font for the "
            + "script in a theme, under 'fallback' ('briefing fonts' lists some), or write the text in one of these "
            + "scripts.");

    [Fact]
    public void A_character_reference_cannot_turn_the_text_round() => Assert.Contains(
        Mistake.Of("residents.yaml", Summary, "summary: Line &#x202E;etis").Diagnostics(), d => d.Code == "BRF0402");

    [Theory]
    [InlineData("    [a](javascript:x)")]
    [InlineData("```\n  [a](javascript:x)\n  ```")]
    [InlineData("> 1. [a](javascript:x)")]
    public void A_link_is_checked_wherever_in_a_text_it_is_printed(string link) => Assert.Contains(
        Mistake.Of("residents.yaml", Summary, $"summary: |\n  The line.\n\n  {link}").Diagnostics(),
        d => d.Code == "BRF0314");

    [Theory]
    [InlineData("*[", 40_000)]
    [InlineData("[a](", 20_000)]
    [InlineData("![a][b]", 10_000)]
    [InlineData("*a **b ", 1_000)]
    public void Emphasis_without_end_is_reported(string signs, int times) => Assert.Contains(
        Mistake.Of("residents.yaml", Summary, $"summary: \"{string.Concat(Enumerable.Repeat(signs, times))}\"").Diagnostics(),
        d => d.Code == "BRF0403");

    [Fact]
    public void Signs_that_are_meant_as_such_are_no_emphasis() => Assert.DoesNotContain(
        Mistake.Of("residents.yaml", Summary, $"summary: '{string.Concat(Enumerable.Repeat(@"\* ", 3_000))}'").Diagnostics(),
        d => d.Code == "BRF0403");

    [Theory]
    [InlineData("argdown")]
    [InlineData("bibtex")]
    [InlineData("csv")]
    public void Marks_of_direction_and_odd_line_ends_come_out_of_an_export(string format)
    {
        var files = SampleDebate.Texts.SetItem("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace(
            "A letter to the council", "\"A\\u0085\u200Fletter\"", StringComparison.Ordinal));
        files = files.SetItem("operator.yaml", files["operator.yaml"].Replace(
            "The old town is where the riders are.", "\"The\\u2028old town is \u200Ewhere\"", StringComparison.Ordinal));
        var map = Pipeline.Map(SampleDebate.Files(files), new DiagnosticBag())!;
        var export = Encoding.UTF8.GetString(Exports.All.Single(one => one.Name == format).Write(map));
        Assert.Contains(format == "bibtex" ? "A \u200Fletter" : "The old town is \u200Ewhere", export, StringComparison.Ordinal);
    }
}
