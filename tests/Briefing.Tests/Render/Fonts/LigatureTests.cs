using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Fonts;

public sealed class LigatureTests
{
    [Theory]
    [InlineData("ffix", "ffi", "x")]
    [InlineData("ffx", "ff", "x")]
    [InlineData("fix", "fi", "x")]
    [InlineData("fx", "f", "x")]
    [InlineData("xf", "x", "f")]
    [InlineData("f", "f")]
    public void The_longest_ligature_is_found(string text, params string[] glyphs) =>
        Assert.Equal(glyphs, Glyphs.Of(EmbeddedFonts.SerifRegular, text).Select(glyph => glyph.Text));

    [Fact]
    public void The_ligature_of_f_and_i_is_the_glyph_of_its_own_character() =>
        Assert.Equal(EmbeddedFonts.SerifRegular.GlyphOf('\uFB01'), Glyphs.Of(EmbeddedFonts.SerifRegular, "fi")[0].Id);

    [Fact]
    public void A_place_for_a_hyphen_changes_nothing_within_a_line() =>
        Assert.Equal(Glyphs.Of(EmbeddedFonts.SerifRegular, "AVATo"), Glyphs.Of(EmbeddedFonts.SerifRegular, "A\u00ADVAT\u00ADo"));
}
