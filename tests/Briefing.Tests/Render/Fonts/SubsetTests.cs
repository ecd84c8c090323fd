using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Fonts;

public sealed class SubsetTests
{
    [Fact]
    public void Glyphs_keep_their_advances_under_their_new_numbers()
    {
        var face = EmbeddedFonts.SerifRegular;
        var glyphs = GlyphsOf(face, "Häuser, ναύς, ПУТЬ – é");

        var subset = new SubsetFile(face.Subset(glyphs));

        for (var i = 0; i < glyphs.Length; i++)
            Assert.Equal(face.AdvanceOf(glyphs[i]), subset.AdvanceOf(i));
    }

    [Fact]
    public void Parts_of_accented_glyphs_come_along_and_are_renumbered()
    {
        var face = EmbeddedFonts.SansRegular;
        var glyphs = GlyphsOf(face, "éά");

        var subset = new SubsetFile(face.Subset(glyphs));

        // .notdef, é, ά, and then e, acute, alpha, tonos.
        Assert.Equal(7, subset.GlyphCount);
        var parts = subset.ComponentsOf(1).Concat(subset.ComponentsOf(2)).ToArray();
        Assert.Equal([3, 4, 5, 6], parts.Order());
        Assert.Equal(face.AdvanceOf(face.GlyphOf('e')), subset.AdvanceOf(parts[0]));
        Assert.Equal(face.AdvanceOf(face.GlyphOf('α')), subset.AdvanceOf(parts[2]));
    }

    [Fact]
    public void A_part_that_was_asked_for_itself_is_not_added_again()
    {
        var face = EmbeddedFonts.SansRegular;

        var subset = new SubsetFile(face.Subset(GlyphsOf(face, "eé")));

        Assert.Equal(4, subset.GlyphCount);
        Assert.Equal([1, 3], subset.ComponentsOf(2));
    }

    [Fact]
    public void The_whole_file_has_the_checksum_that_the_format_asks_for()
    {
        var face = EmbeddedFonts.SansRegular;

        Assert.Equal(0xB1B0AFBA, new SubsetFile(face.Subset(GlyphsOf(face, "Text"))).Checksum);
    }

    [Fact]
    public void A_subset_of_everything_is_a_font_that_can_be_subset_by_the_same_numbers()
    {
        var face = EmbeddedFonts.SansItalic;

        var subset = new SubsetFile(face.Subset([.. Enumerable.Range(0, face.GlyphCount)]));

        Assert.Equal(face.GlyphCount, subset.GlyphCount);
    }

    [Fact]
    public void A_subset_starts_with_notdef() =>
        Assert.Throws<ArgumentException>(() => EmbeddedFonts.SansRegular.Subset([5]));

    private static int[] GlyphsOf(FontFace face, string text) =>
        [0, .. text.Select(c => face.GlyphOf(c)).Distinct()];
}
