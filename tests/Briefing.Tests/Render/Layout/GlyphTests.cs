using System.Collections.Immutable;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Tests.Render.Layout;

/// <summary>Which glyphs stand for which letters, and where.</summary>
public sealed class GlyphTests
{
    [Theory]
    [InlineData("office", new[] { "o", "ffi", "c", "e" })]
    [InlineData("fit", new[] { "fi", "t" })]
    [InlineData("shelf-ful", new[] { "s", "h", "e", "l", "f", "-", "f", "u", "l" })]
    [InlineData("shelf\u200Cful", new[] { "s", "h", "e", "l", "f\u200C", "f", "u", "l" })]
    [InlineData("shelf\u00ADful", new[] { "s", "h", "e", "l", "f", "f", "u", "l" })]
    [InlineData("f\u0301i", new[] { "f", "\u0301", "i" })]
    [InlineData("fi\u0331", new[] { "fi", "\u0331" })]
    public void Letters_that_a_face_joins_are_one_glyph_which_is_copied_as_its_letters(string text, string[] glyphs) =>
        Assert.Equal(glyphs, Glyphs(text).Select(glyph => glyph.Text));

    [Fact]
    public void A_change_of_style_parts_a_ligature()
    {
        var bold = Lines.Style with { Faces = [EmbeddedFonts.SerifSemiBold] };
        var paragraph = new ParagraphBox(
            [new InlineItem.Text("of", Lines.Style), new InlineItem.Text("fice", bold)], new ParagraphStyle(14), 200);

        Assert.Equal(["of", "fice"], Lines.Runs(paragraph).Select(Lines.TextOf));
        Assert.Equal(["f", "o"], Lines.Runs(paragraph)[0].Run.Select(glyph => glyph.Text).Order());
    }

    [Fact]
    public void Every_digit_of_a_face_is_equally_wide_so_that_figures_stand_below_each_other() => Assert.All(
        new[] { EmbeddedFonts.SansRegular, EmbeddedFonts.SansSemiBold, EmbeddedFonts.SerifRegular, EmbeddedFonts.SerifSemiBold },
        face => Assert.Single("0123456789".Select(digit => face.AdvanceOf(face.GlyphOf(digit))).Distinct()));

    [Theory]
    [InlineData("n\u0304", false)]
    [InlineData("Q\u0301", true)]
    [InlineData("а\u0301", false)]
    [InlineData("Ы\u0301", true)]
    [InlineData("ω\u0304", false)]
    public void An_accent_stands_over_the_middle_of_its_letter_and_higher_over_a_capital(string letter, bool isCapital)
    {
        var glyphs = Glyphs(letter);
        var (x, y) = glyphs[1].Offset;

        // Accents of this face have no width, and their ink is about their origin.
        Assert.InRange(-x, glyphs[0].Advance * 0.3, glyphs[0].Advance * 0.7);
        Assert.InRange(Math.Abs(y), 0, 60);

        // A face has flatter accents for capitals, which stand higher.
        Assert.Equal(isCapital, glyphs[1].Id != EmbeddedFonts.SerifRegular.GlyphOf(letter[1]));
    }

    [Fact]
    public void A_second_accent_stands_on_the_first()
    {
        var glyphs = Glyphs("n\u0304\u0301");

        Assert.True(glyphs[2].Offset.Y > glyphs[1].Offset.Y + 50);
    }

    [Fact]
    public void An_i_loses_its_dot_under_an_accent()
    {
        Assert.Equal(EmbeddedFonts.SerifRegular.GlyphOf('ı'), Glyphs("i\u030B")[0].Id);
        Assert.Equal(EmbeddedFonts.SerifRegular.GlyphOf('i'), Glyphs("i\u0331")[0].Id);
    }

    [Theory]
    [InlineData("Higashino\u00A0¶16", "Higashino", new[] { "Higashino", "¶16" })]
    [InlineData("Higashino\u00A0¶16", "Higashi", new[] { "Higashi", "no ¶16" })]
    [InlineData("www.example.org", "www.exampl", new[] { "www.", "example.org" })]
    [InlineData("https://example.org", "https://exam", new[] { "https://", "example.org" })]
    [InlineData("a_b?query=long&more=1", "a_b?query=lo", new[] { "a_b?", "query=long&", "more=1" })]
    public void What_is_too_long_for_a_line_is_cut_where_it_hurts_least(string text, string widest, string[] lines) =>
        Assert.Equal(lines, Lines.Of(text, Lines.WidthOf(widest) + 0.1));

    [Fact]
    public void A_line_does_not_end_with_a_lone_figure_if_that_costs_nothing()
    {
        const string First = "Four sources, one of them undated, two of them written before the invasion,";
        var width = Lines.WidthOf($"{First} 2") + 0.1;

        Assert.Equal([First, "2 after it, and so on."], Lines.Of($"{First} 2 after it, and so on.", width));
    }

    private static ImmutableArray<PlacedGlyph> Glyphs(string text) =>
        [.. Lines.Runs(Lines.Paragraph(text, 500)).SelectMany(run => run.Run)];
}
