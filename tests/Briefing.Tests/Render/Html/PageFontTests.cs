using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Compose.Documents;
using Briefing.Html;
using Briefing.Html.Fonts;
using Briefing.Load.Phrases;
using Briefing.Print.Fonts;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Render.Html;

/// <summary>The fonts that a page brings along.</summary>
public sealed partial class PageFontTests
{
    private const int MaxLength = 120_000;

    private static readonly FontFace s_gelasio =
        FontFace.Read(File.ReadAllBytes(Path.Combine(SampleDebates.FolderOf("ferry"), "themes", "fonts", "Gelasio-Regular.ttf")));

    private sealed record Rule(string Family, bool IsItalic, bool IsBold, FontFace Face);

    [Fact]
    public void Without_a_theme_a_page_has_the_faces_of_the_tool()
    {
        var html = Page(Design.Plain, "Plain – text");
        Assert.Equal(
            [
                ("Briefing Text", false, false), ("Briefing Heads", false, false), ("Briefing Heads", false, true),
            ],
            Rules(html).Select(rule => (rule.Family, rule.IsItalic, rule.IsBold)));
        FontFace[] faces = [EmbeddedFonts.SerifRegular, EmbeddedFonts.SansRegular, EmbeddedFonts.SansSemiBold];
        Assert.All(
            Rules(html).Zip(faces),
            pair => Assert.Equal(Advances(pair.Second, "Plaintex –"), Advances(pair.First.Face, "Plaintex –")));
        Assert.Matches(":root{--text:\"Briefing Text\",.*,serif;--heads:\"Briefing Heads\",.*,sans-serif}", html);
    }

    [Fact]
    public void A_slanted_face_has_the_characters_of_what_is_slanted()
    {
        var html = HtmlRenderer.Render(
            SampleDocuments.Page("tram") with
            {
                Blocks = [new Block.Paragraph(ParagraphRole.Body, ["upright ", new Inline.Emphasis(["œuvre’s"]), " text"])],
            },
            Design.Plain);
        var italic = Rules(html).Single(rule => rule.IsItalic);
        Assert.Equal("Briefing Text", italic.Family);
        Assert.All("œuvre’s ", character => Assert.NotEqual(0, italic.Face.GlyphOf(character)));
        Assert.All("tpxg", character => Assert.Equal(0, italic.Face.GlyphOf(character)));
    }

    [Fact]
    public void The_fonts_of_the_shipped_page_are_small_and_have_its_characters()
    {
        var html = HtmlRenderer.Render(Pipeline.Page(SampleDebates.Map(SampleDebates.Shipped), null), Design.Plain);
        Assert.InRange(FontFile().Matches(html).Sum(match => match.Value.Length), 1, MaxLength);
        var rules = Rules(html);
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        Assert.All(
            Regex.Replace(body, "<script.*?</script>|<[^>]*>", "", RegexOptions.Singleline)
                .EnumerateRunes().Distinct().Where(rune => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)),
            rune => Assert.True(
                rules.Exists(rule => rule.Face.GlyphOf(rune.Value) != 0) || !Design.Plain.Shows(rune.Value), $"U+{rune.Value:X4}"));
    }

    [Fact]
    public void What_a_theme_s_face_lacks_is_taken_from_the_next_one_and_nothing_else()
    {
        var japanese = FontFace.Read(File.ReadAllBytes(
            Path.Combine(SampleDebates.FolderOf("ferry"), "themes", "fonts", "NotoSansJP-Regular.ttf")));
        var rules = Rules(Page(DesignOf(s_gelasio, japanese), "a → 橋"));
        Assert.Equal(Advances(s_gelasio, "abc"), Advances(rules[0].Face, "abc"));
        Assert.Equal(("Briefing Text", 0, 0), (rules[0].Family, rules[0].Face.GlyphOf('→'), rules[0].Face.GlyphOf('橋')));

        var arrow = Assert.Single(rules, rule => rule is { Family: "Briefing 3", IsBold: false, IsItalic: false }).Face;
        Assert.Equal(Advances(EmbeddedFonts.SerifRegular, "→"), Advances(arrow, "→"));
        Assert.Equal(0, arrow.GlyphOf('a'));

        // The one face that stands for all four styles is there once.
        var bridge = Assert.Single(rules, rule => rule.Face.GlyphOf('橋') != 0).Face;
        Assert.Equal((2, 0), (bridge.GlyphCount, bridge.GlyphOf('a')));
    }

    [Fact]
    public void A_face_that_stands_in_for_others_is_there_once() =>
        Assert.Single(Rules(Page(DesignOf(s_gelasio), "text")), rule => rule.Family == "Briefing Text");

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x02)]
    public void A_font_that_allows_no_parts_is_not_in_the_page(byte rights)
    {
        var file = ThemeFolder.Font("SourceSans3-Italic.ttf");
        file[DamagedFontTests.TableOf(file, "OS/2") + 8] = rights;
        var rules = Rules(Page(DesignOf(FontFace.Read(file)), "text"));
        Assert.DoesNotContain(rules, rule => rule.Family == "Briefing Text");
        var next = rules.Find(rule => rule.Family == "Briefing 3")!.Face;
        Assert.Equal(Advances(EmbeddedFonts.SerifRegular, "text"), Advances(next, "text"));
    }

    [Fact]
    public void Bold_words_of_running_text_and_bold_italics_come_with_what_needs_them()
    {
        Inline strong = new Inline.Strong(["very ", new Inline.Emphasis(["much"])]);
        Assert.Equal([], Beyond("Briefing Text", Body(strong, ParagraphRole.Short)));
        Assert.Equal([(true, false)], Beyond("Briefing Text", Body(new Inline.Strong(["very"]), ParagraphRole.Body)));
        Assert.Equal([(true, false), (true, true)], Beyond("Briefing Text", Body(strong, ParagraphRole.Body)));
        Assert.Equal([], Beyond("Briefing Heads", Body(strong, ParagraphRole.Body)));
        Assert.Equal([(true, true)], Beyond("Briefing Heads", Body(strong, ParagraphRole.Short)));

        static string Body(Inline words, ParagraphRole role) => Page(Design.Plain, new Block.Paragraph(role, [words]));

        // Beyond regular and italic, and bold of headings.
        static IEnumerable<(bool, bool)> Beyond(string family, string html) =>
            from rule in Rules(html)
            where rule.Family == family && rule.IsBold && (rule.IsItalic || family == "Briefing Text")
            select (rule.IsBold, rule.IsItalic);
    }

    [Fact]
    public void A_page_has_the_characters_that_a_browser_makes_of_its_own()
    {
        Assert.Equal(['\u00e9', '\u0301'], Beyond("e\u0301"));
        Assert.Equal(['\u1ebd', '\u1ec5', '\u00ea', '\u0302', '\u0303'], Beyond("ê\u0303e\u0302\u0303 e\u0303"));
        Assert.Equal(['\u2010', '\u2011'], Beyond("a\u2011b"));
        Assert.Equal([0x1f600], Beyond("😀\n\t"));
    }

    [Fact]
    public void Signs_of_markup_count_where_they_are_shown()
    {
        Assert.Equal(['_', '|'], Signs("<p class=\"a=b\">snake_case</p> | <b title=\"~\">x</b>"));
        Assert.Equal(['&', '<', '>'], Signs("<p>1 &lt; 2</p>"));
        Assert.Equal("!#'(),-./09?AZaz", string.Concat(PageCharacters.Of("").Select(character => (char)character).Where("!#'(),-./09?AZaz^~".Contains)));

        static IEnumerable<char> Signs(string markup) =>
            PageCharacters.Of(markup, "{\"~\": \"`\"}").Select(character => (char)character).Where("$%&*+<=>@[\\]^_`{|}~".Contains);
    }

    [Fact]
    public void Scripts_whose_letters_depend_on_their_neighbours_are_in_the_page_too() => Assert.Equal(
        // The two parts of a Korean syllable, and the whole.
        "שלום مرحبا नमस्ते ไทย \u1100\u1161가\u200d\u200f§".Distinct().Where(character => character != ' ').Order(),
        Beyond("שלום مرحبا नमस्ते ไทย \u1100\u1161\u200d\u200f§").Select(character => (char)character).Order());

    private static HashSet<int> Beyond(string text) => [.. PageCharacters.Of(text).Where(character => character > '~')];

    private static Design DesignOf(FontFace text, params FontFace[] fallbacks)
    {
        Lazy<FontFace>[] own = [new(text), new(text), new(text), new(text)];
        Lazy<FontFace>[] others = [.. fallbacks.Select(face => new Lazy<FontFace>(face))];
        return new(EmbeddedFamilies.TextWith(own, others), EmbeddedFamilies.HeadingsWith(own: null, others), new());
    }

    private static string Page(Design design, params ImmutableArray<Inline> words) =>
        Page(design, new Block.Paragraph(ParagraphRole.Body, words));

    private static string Page(Design design, Block block) => HtmlRenderer.Render(
        new()
        {
            Title = "Title",
            Subject = "Subject",
            Language = "en",
            Words = PhraseReader.Of("en"),
            Date = new(2024, 1, 1),
            Length = Length.Note,
            Parties = [new("one", "One", "O", "One")],
            Blocks = [new Block.View(ViewKind.Start, [new Block.Heading(1, "start", "Title", ["Title"]), block])],
        },
        design);

    private static List<Rule> Rules(string html) =>
        [.. FontRule().Matches(html).Select(match => new Rule(
            match.Groups[1].Value,
            match.Groups[2].Value == "italic",
            match.Groups[3].Value == "600 900",
            new Woff2File(Convert.FromBase64String(match.Groups[4].Value)).Face))];

    private static int[] Advances(FontFace face, string text) =>
        [.. text.Select(character => face.GlyphOf(character) is not 0 and var glyph ? face.AdvanceOf(glyph) : -1)];

    [GeneratedRegex(
        "@font-face{font-family:\"([^\"]*)\";font-style:([a-z]*);font-weight:([0-9 ]*);"
        + "src:url\\(data:font/woff2;base64,([^)]*)\\)")]
    private static partial Regex FontRule();

    [GeneratedRegex("data:font/woff2;base64,[^)]*")]
    private static partial Regex FontFile();
}
