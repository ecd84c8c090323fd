using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Typesetting;

public sealed class GlyphCoverageTests
{
    private const string BoxHint = "It would be printed as an empty box. The built-in fonts cover Latin, Greek and "
        + "Cyrillic. Name a font for the script in a theme, under 'fallback' ('briefing fonts' lists some), or write the "
        + "text in one of these scripts.";

    [Fact]
    public void A_character_that_no_font_has_is_reported_at_its_place() => Mistake.Of("operator.yaml",
        "Harbour Tram Company",
        "Harbour ⟦港⟧湾 Company 港").IsReported("BRF0401",
        "None of the page’s fonts has the character ‘港’ (U+6E2F) and the character ‘湾’ (U+6E7E).",
        BoxHint);

    [Fact]
    public void A_character_written_as_an_escape_is_reported_where_it_is_written() => Mistake.Of("operator.yaml",
        "Harbour Tram Company",
        "\"Harbour ⟦\\u6E2F⟧\\u6E2FTram\"").IsReported("BRF0401",
        "None of the page’s fonts has the character ‘港’ (U+6E2F).",
        BoxHint);

    [Theory]
    [InlineData("\\u00AD")]
    [InlineData("\\u034F")]
    [InlineData("\\u061C")]
    [InlineData("\\u200B")]
    [InlineData("\\u200C")]
    [InlineData("\\u200D")]
    [InlineData("\\u200E")]
    [InlineData("\\u200F")]
    [InlineData("\\u2060")]
    [InlineData("\\uFE0F")]
    [InlineData("\\uFEFF")]
    public void What_is_never_seen_needs_no_glyph(string invisible) => Assert.Empty(Mistake.Of("operator.yaml",
        "Harbour Tram Company",
        $"\"Har{invisible}bour {invisible}Tram\"").Diagnostics());

    [Fact]
    public void Text_that_is_shown_in_another_order_than_it_is_written_is_reported() => Mistake.Of("operator.yaml",
        "Harbour Tram Company",
        "\"Harbour ⟦\\u202E⟧marT\"").IsReported("BRF0402",
        "The text contains the invisible character U+202E, which reverses the text after it.",
        "Readers would see different words from those that a search or a screen reader finds. Delete it; it often comes "
        + "with text copied from a web page.");

    [Theory]
    [InlineData("naïve Łódź Øresund Čeština Αθήνα София – — “ ” … № €")]
    [InlineData("e\u0301 composed from two characters")]
    public void Latin_Greek_and_Cyrillic_are_there(string name) =>
        Assert.Empty(Mistake.Of("operator.yaml", "Harbour Tram Company", name).Diagnostics());
}
