using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Fonts;

/// <summary>The expected figures were read from the same files with fontTools 4.38.</summary>
public sealed class FontFaceTests
{
    [Fact]
    public void A_face_knows_its_names_and_metrics()
    {
        var face = EmbeddedFonts.SansSemiBoldItalic;

        Assert.Equal("SourceSans3-SemiBoldItalic", face.PostScriptName);
        Assert.Equal("Source Sans 3", face.FamilyName);
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.Equal((1024, -400), (face.Ascent, face.Descent));
        Assert.Equal((660, 491), (face.CapHeight, face.XHeight));
        Assert.Equal(600, face.Weight);
        Assert.Equal(-11, face.ItalicAngle);
        Assert.True(face.IsItalic);
        Assert.False(face.IsSerif);
        Assert.False(face.IsFixedPitch);
        Assert.Equal(1998, face.GlyphCount);
    }

    [Fact]
    public void A_serif_face_is_known_as_one()
    {
        Assert.True(EmbeddedFonts.SerifRegular.IsSerif);
        Assert.False(EmbeddedFonts.SerifRegular.IsItalic);
    }

    [Theory]
    [InlineData('A', 2, 543)]
    [InlineData('é', 371, 496)]
    [InlineData('Ж', 1133, 830)]
    [InlineData('ω', 852, 701)]
    [InlineData('’', 1399, 249)]
    [InlineData('—', 1417, 800)]
    [InlineData(' ', 1, 200)]
    [InlineData(0x6F22, 0, 653)]
    [InlineData(0x1D49C, 0, 653)]
    [InlineData(-1, 0, 653)]
    public void A_character_has_a_glyph_and_an_advance(int codePoint, int glyph, int advance)
    {
        var face = EmbeddedFonts.SansRegular;

        Assert.Equal(glyph, face.GlyphOf(codePoint));
        Assert.Equal(advance, face.AdvanceOf(glyph));
    }

    [Theory]
    [InlineData("AV", -14, -119, -100)]
    [InlineData("To", -66, -55, -35)]
    [InlineData("Yo", -41, -75, -45)]
    [InlineData("Pa", -43, 0, -20)]
    [InlineData("P.", -112, -110, -110)]
    [InlineData("Γα", -105, -50, -35)]
    [InlineData("ТА", -40, -80, -50)]
    [InlineData("АУ", 0, -45, -70)]
    [InlineData("hn", 0, 0, 0)]
    [InlineData("“A", -56, -95, -65)]
    [InlineData("r,", -57, -85, -85)]
    public void Pairs_are_kerned(string pair, int sans, int serif, int serifItalic)
    {
        Assert.Equal(sans, Kerning(EmbeddedFonts.SansRegular, pair));
        Assert.Equal(serif, Kerning(EmbeddedFonts.SerifRegular, pair));
        Assert.Equal(serifItalic, Kerning(EmbeddedFonts.SerifItalic, pair));
    }

    private static int Kerning(FontFace face, string pair) => Glyphs.Of(face, pair)[0].Advance - face.AdvanceOf(face.GlyphOf(pair[0]));
}
