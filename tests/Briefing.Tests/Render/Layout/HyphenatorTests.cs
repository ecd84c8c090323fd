using Briefing.Print.Layout.Hyphenation;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

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
    [InlineData("de", "Ha-fen-bahn Ver-kehrs-be-trie-be Um-welt-ver-träg-lich-keits-prü-fung Stra-ßen-bahn-hal-te-stel-le Bür-ger-be-geh-ren "
        + "zu-sam-men-ar-bei-ten si-cher-heits-po-li-tisch Bun-des-ver-fas-sungs-ge-richt Haus-halts-be-ra-tun-gen Stadt-rat öf-fent-lich")]
    [InlineData("fr", "gou-ver-ne-ment ad-mi-nis-tra-tion mu-ni-ci-pa-lité trans-port ques-tion dé-ve-lop-pe-ment ré-ponse em-ployés "
        + "si-gna-ture quo-ti-dien l’uni-ver-sité d’élec-tri-cité")]
    [InlineData("es", "fe-rro-ca-rril mu-ni-ci-pal ar-gu-men-to de-sa-rro-llo trans-por-te ciu-da-da-nos ver-güen-za cons-ti-tu-ción "
        + "res-pon-sa-bi-li-dad ayun-ta-mien-to cues-tión pe-rro")]
    [InlineData("it", "uni-ver-si-tà re-spon-sa-bi-li-tà co-sti-tu-zio-ne tra-spor-to cit-ta-di-ni ar-go-men-to svi-lup-po que-stio-ne "
        + "quel-l’ar-go-men-to del-l’am-mi-ni-stra-zio-ne stra-te-gia pub-bli-co")]
    [InlineData("nl", "ver-ant-woor-de-lijk-heid ge-meen-te ver-voers-be-drijf zie-ken-huis ont-wik-ke-ling stads-be-stuur over-een-komst "
        + "be-leids-ma-ker fo-to’s han-dels-taal rechts-taal")]
    [InlineData("pl", "od-po-wie-dzial-ność przed-się-bior-stwo miesz-kań-cy go-spo-dar-ka mia-sto kon-sty-tu-cja sta-no-wi-sko przy-naj-mniej "
        + "roz-wój dzien-ni-karz spo-łe-czeń-stwo ar-gu-ment")]
    [InlineData("uk", "дер-жа-ва гро-ма-дя-ни су-спіль-ство ком-п’ю-тер ар-гу-мент по-зи-ція роз-ви-ток під-при-єм-ство транс-порт кон-сти-ту-ція "
        + "зв’я-зок")]
    [InlineData("ru", "от-вет-ствен-ность го-су-дар-ство граж-дане об-ще-ство ар-гу-мент по-зи-ция во-прос раз-ви-тие пред-при-я-тие "
        + "транс-порт кон-сти-ту-ция ас-бест")]
    public void Each_language_divides_its_words_as_it_does(string language, string divided) =>
        Assert.Equal(divided, Divided(language, divided.Replace("-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("fr", "Constitution française", "Constitution fran-çaise")]
    [InlineData("ru", "Конституция, constitution", "Конституция, constitution")]
    [InlineData("de", "NATO-Beitritt, NATO, ‚Verfassung‘", "NATO-Beitritt, NATO, ‚Ver-fas-sung‘")]
    [InlineData("fr", "‘constitution’", "‘consti-tu-tion’")]
    public void Names_and_foreign_words_stay_whole_and_German_nouns_are_words(string language, string text, string divided) =>
        Assert.Equal(divided, Divided(language, text));

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
    [InlineData("de-AT-1996")]
    [InlineData("fr-CA")]
    public void A_language_is_found_whatever_follows_its_country(string tag) => Assert.NotNull(Hyphenator.ForLanguage(tag));

    [Theory]
    [InlineData("ja")]
    [InlineData("en-XX")]
    [InlineData("de-CH-1901")]
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
    public void Words_of_another_language_stay_whole()
    {
        var style = new ParagraphStyle(Lines.Leading) { Hyphenator = Hyphenator.ForLanguage("en-US") };
        var (own, foreign) = (Text(null), Text("fr"));

        Assert.Contains(Lines.Of(Box(own)), line => line.Contains('\u00AD'));
        Assert.DoesNotContain(Lines.Of(Box(foreign)), line => line.Contains('\u00AD'));
        Assert.NotEqual(new TextLayoutKey([own], style, 1), new TextLayoutKey([foreign], style, 1));

        ParagraphBox Box(InlineItem item) => new([item], style, Lines.WidthOf("constit"));

        static InlineItem Text(string? language) =>
            new InlineItem.Text("constitution", Lines.Style, new StructureElement("Span") { Language = language });
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
