using Briefing.Print.Fonts;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Fonts;

/// <summary>What a web font has of its face. Chromium reads it in a project of its own.</summary>
public sealed class WebFontTests
{
    // Latin with accents, Greek, Cyrillic, signs, and characters that have ligatures.
    private const string Sample = " ,.-0123456789AVWTYabcdefghijklmnopqrstuvwxyzÄéñő’“”–—…ΓαωТАУж";

    public static TheoryData<string> Faces =>
        ["SourceSans3-Regular.ttf", "SourceSans3-SemiBoldItalic.ttf", "SourceSerif4-Italic.ttf"];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Characters_keep_their_advances_outlines_and_kerning(string name)
    {
        var face = Face(name);
        var web = Unpack(face, Sample).Face;
        foreach (var left in Sample)
        {
            var (glyph, known) = (face.GlyphOf(left), web.GlyphOf(left));
            Assert.NotEqual(0, known);
            Assert.Equal(face.AdvanceOf(glyph), web.AdvanceOf(known));
            Assert.Equal(face.OutlineOf(glyph).AsEnumerable(), web.OutlineOf(known));
            var pairs = string.Concat(Sample.SelectMany(right => new[] { left, right }));
            Assert.Equal(Glyphs.PlacesOf(face, pairs), Glyphs.PlacesOf(web, pairs));
        }

        Assert.Equal((face.Ascent, face.Descent, face.Weight), (web.Ascent, web.Descent, web.Weight));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Ligatures_are_those_of_the_face(string name)
    {
        var face = Face(name);
        var web = Unpack(face, Sample).Face;
        var joined = 0;
        foreach (var word in from f in "fT" from second in Sample from third in " fil" select $"{f}{second}{third}")
        {
            var glyphs = Glyphs.Of(face, word);
            Assert.Equal(glyphs.Select(glyph => glyph.Text), Glyphs.Of(web, word).Select(glyph => glyph.Text));
            Assert.Equal(Glyphs.PlacesOf(face, word), Glyphs.PlacesOf(web, word));
            joined += glyphs.Length < 3 ? 1 : 0;
        }

        Assert.NotEqual(0, joined);
    }

    [Fact]
    public void Accents_sit_where_they_sit_in_the_face()
    {
        const string Letters = "qxQЖ\u0301\u0308";
        var face = EmbeddedFonts.SerifRegular;
        var web = Unpack(face, Letters);
        Assert.Contains("GDEF", web.Tags);
        var places = new List<(int, int)>();
        foreach (var accent in "\u0301\u0308")
        {
            foreach (var letter in Letters)
            {
                places.Add(Glyphs.PlacesOf(face, $"{letter}{accent}")[^1]);
                Assert.Equal(places[^1], Glyphs.PlacesOf(web.Face, $"{letter}{accent}")[^1]);
            }
        }

        Assert.InRange(places.Distinct().Count(), 6, places.Count);
    }

    [Fact]
    public void Characters_that_were_not_asked_for_are_not_there()
    {
        var web = Unpack(EmbeddedFonts.SansRegular, "aé");
        Assert.Equal([0, 0, 0], "beξ".Select(character => web.Face.GlyphOf(character)));

        // .notdef, a, é, and what é is made of.
        Assert.Equal(5, web.Face.GlyphCount);
    }

    [Fact]
    public void Characters_beyond_the_first_65536_are_found()
    {
        var face = EmbeddedFonts.SansRegular;
        var web = Unpack(face, "a\ufb01\U0001F10D\U0001F10E\U0001F12F\U0001F16A").Face;
        foreach (var character in new[] { 'a', 0x1F10D, 0x1F10E, 0x1F12F, 0x1F16A })
            Assert.Equal(face.AdvanceOf(face.GlyphOf(character)), web.AdvanceOf(web.GlyphOf(character)));
        Assert.Equal([0, 0, 0], new[] { 'b', 0x1F10F, 0x1F16B }.Select(web.GlyphOf));
    }

    [Fact]
    public void A_part_says_whose_it_is_but_does_not_bear_the_name_of_the_whole()
    {
        var web = Unpack(EmbeddedFonts.SansRegular, "a");
        Assert.StartsWith("© 2023 Adobe", web.Name(0), StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License", web.Name(13), StringComparison.Ordinal);
        Assert.All([1, 2, 4, 6], id => Assert.DoesNotContain("Source", web.Name(id), StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_characters_give_the_same_bytes() =>
        Assert.Equal(
            EmbeddedFonts.SerifRegular.WebFont(Characters(Sample)),
            Face("SourceSerif4-Regular.ttf").WebFont(Characters(Sample)));

    private static FontFace Face(string name) => FontFace.Read(ThemeFolder.Font(name));

    private static Woff2File Unpack(FontFace face, string text) => new(face.WebFont(Characters(text)));

    private static int[] Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value).Distinct().Order()];
}
