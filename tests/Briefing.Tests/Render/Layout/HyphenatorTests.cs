using Briefing.Print.Layout.Hyphenation;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Tests.Render.Layout;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("concatenation", "con-cate-na-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("project", "project")]
    [InlineData("understanding", "un-der-stand-ing")]
    public void American_words_are_divided_as_TeX_divides_them(string word, string divided) =>
        Assert.Equal(divided, Divided("en-US", word));

    [Theory]
    [InlineData("manuscript", "ma-nu-script")]
    [InlineData("university", "uni-ver-sity")]
    [InlineData("however", "how-ever")]
    public void British_exceptions_outvote_the_patterns(string word, string divided) =>
        Assert.Equal(divided, Divided("en-gb", word));

    [Theory]
    [InlineData("Constitution")]
    [InlineData("https://constitution.example/constitution")]
    [InlineData("constitution.example")]
    [InlineData("constitution/constitution")]
    [InlineData("constitution@example.org")]
    [InlineData("well-constituted")]
    [InlineData("constitution2")]
    [InlineData("con\u00ADstitution")]
    [InlineData("конституция")]
    [InlineData("naïveté")]
    [InlineData("into")]
    public void What_is_no_plain_word_stays_whole(string word) => Assert.Equal(word, Divided("en-US", word));

    [Theory]
    [InlineData("“constitution”,", "“con-sti-tu-tion”,")]
    [InlineData("constitution’s", "con-sti-tu-tion’s")]
    public void Punctuation_around_a_word_is_none_of_it(string text, string divided) =>
        Assert.Equal(divided, Divided("en-US", text));

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("en-GB-oxendict")]
    public void A_language_is_found_whatever_follows_its_country(string tag) => Assert.NotNull(Hyphenator.ForLanguage(tag));

    [Theory]
    [InlineData("ja")]
    [InlineData("en-XX")]
    [InlineData("")]
    public void A_language_without_patterns_has_no_hyphenator(string tag) => Assert.Null(Hyphenator.ForLanguage(tag));

    [Fact]
    public void Words_are_divided_only_where_the_style_says_so()
    {
        var width = Lines.WidthOf("a consti-") + 0.1;

        Assert.Equal(["a consti\u00AD", "tution"], Lines.Of(Paragraph("a constitution", width, "en-US")));
        Assert.Equal(["a", "constitu", "tion"], Lines.Of(Paragraph("a constitution", width, null)));
    }

    [Fact]
    public void Words_that_are_not_divided_after_all_are_as_wide_and_as_whole_as_ever()
    {
        const string Text = "different offices are efficiently constituted by avatars";
        var (divided, plain) = (Paragraph(Text, 1000, "en-GB"), Paragraph(Text, 1000, null));

        Assert.Equal(plain.WidestLine, divided.WidestLine, 9);
        Assert.Equal(Lines.Runs(plain).SelectMany(run => run.Run), Lines.Runs(divided).SelectMany(run => run.Run));
    }

    [Fact]
    public void Links_stay_whole()
    {
        InlineItem link = new InlineItem.Text("constitution", Lines.Style, null, new(null, "somewhere", "Somewhere"));
        var style = new ParagraphStyle(Lines.Leading) { Hyphenator = Hyphenator.ForLanguage("en-US") };

        Assert.DoesNotContain(
            Lines.Of(new ParagraphBox([link], style, Lines.WidthOf("constit"))), line => line.Contains('\u00AD'));
    }

    [Fact]
    public void No_more_than_two_lines_in_a_row_end_with_a_hyphen()
    {
        var text = string.Join(' ', Enumerable.Repeat("constitutional representation of responsibilities", 40));

        for (var width = 90; width < 200; width += 7)
        {
            var inRow = 0;
            foreach (var line in Lines.Of(Paragraph(text, width, "en-US")))
            {
                inRow = line.EndsWith('\u00AD') ? inRow + 1 : 0;
                Assert.InRange(inRow, 0, 2);
            }
        }
    }

    [Fact]
    public void Two_lines_in_a_row_end_with_a_hyphen_if_that_saves_a_line()
    {
        var lines = Lines.Of(Paragraph("constitution constitution constitution", Lines.WidthOf("constitution con-") + 0.1, "en-US"));

        Assert.Equal(["constitution con\u00AD", "stitution consti\u00AD", "tution"], lines);
    }

    private static ParagraphBox Paragraph(string text, double width, string? language) => new(
        [new InlineItem.Text(text, Lines.Style)],
        new ParagraphStyle(Lines.Leading) { Hyphenator = language is null ? null : Hyphenator.ForLanguage(language) },
        width);

    private static string Divided(string language, string text)
    {
        foreach (var point in Enumerable.Reverse(Hyphenator.ForLanguage(language)!.PointsIn(text)))
            text = text.Insert(point, "-");

        return text;
    }
}
