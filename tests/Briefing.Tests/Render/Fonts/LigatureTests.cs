using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Fonts;

public sealed class LigatureTests
{
    [Theory]
    [InlineData("ffix", 3)]
    [InlineData("ffx", 2)]
    [InlineData("fix", 2)]
    public void The_longest_ligature_is_found_first(string text, int length)
    {
        var face = EmbeddedFonts.SerifRegular;

        Assert.True(face.TryLigature(Glyphs(face, text), out var ligature, out var count));
        Assert.Equal(length, count);
        Assert.NotEqual(0, ligature);
    }

    [Fact]
    public void The_ligature_of_f_and_i_is_the_glyph_of_its_own_character()
    {
        var face = EmbeddedFonts.SerifRegular;

        face.TryLigature(Glyphs(face, "fi"), out var ligature, out _);

        Assert.Equal(face.GlyphOf('\uFB01'), ligature);
    }

    [Theory]
    [InlineData("fx")]
    [InlineData("xf")]
    [InlineData("f")]
    [InlineData("")]
    public void Where_there_is_no_ligature_none_is_found(string text)
    {
        var face = EmbeddedFonts.SerifRegular;

        Assert.False(face.TryLigature(Glyphs(face, text), out _, out _));
    }

    private static int[] Glyphs(FontFace face, string text) => [.. text.Select(c => face.GlyphOf(c))];
}
