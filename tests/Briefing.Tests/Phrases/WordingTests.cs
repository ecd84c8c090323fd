using Briefing.Compose.Wordings;
using Briefing.Load.Phrases;
using Briefing.Model;
using Briefing.Phrases;

namespace Briefing.Tests.Phrases;

/// <summary>Dates, numbers, lists and counts in the manner of each language.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("2019-05-03")]
    [InlineData("2019-05")]
    [InlineData("2019")]
    [InlineData("199X")]
    [InlineData("12XX")]
    [InlineData("1987/1989")]
    [InlineData("2019-05-03/2019-05-05")]
    [InlineData("2019-05-03/2019-06-05")]
    [InlineData("2019-05-03/2020-06-05")]
    [InlineData("2019-05/2019-06")]
    [InlineData("2019-05/2020-05")]
    [InlineData("2019/2020-05")]
    [InlineData("198X/199X")]
    [InlineData("07XX/12XX")]
    [InlineData("198X/2003")]
    [InlineData("1979/198X")]
    [InlineData("12XX/199X")]
    public void English_dates_are_those_of_messages(string written)
    {
        var date = PartialDate.Parse(written)!;
        Assert.Equal(date.Display, PhraseReader.Of("en").Date(date));
    }

    [Theory]
    [InlineData("de", "3.\u202fMai 2019|Mai 2019|1990er-Jahre|13.\u202fJahrhundert|3.–5.\u202fMai 2019|3.\u202fMai 2019 – 5.\u202fJuni 2020|Mai–Juni 2019")]
    [InlineData("fr", "3\u00a0mai 2019|mai 2019|années 1990|XIIIe siècle|3-5\u00a0mai 2019|3\u00a0mai 2019 – 5\u00a0juin 2020|mai-juin 2019")]
    [InlineData("es", "3\u00a0de mayo de 2019|mayo de 2019|década de 1990|siglo XIII|3-5\u00a0de mayo de 2019|3\u00a0de mayo de 2019 – 5\u00a0de junio de 2020|mayo-junio de 2019")]
    [InlineData("it", "3\u00a0maggio 2019|maggio 2019|anni 1990|XIII secolo|3-5\u00a0maggio 2019|3\u00a0maggio 2019 – 5\u00a0giugno 2020|maggio-giugno 2019")]
    [InlineData("nl", "3\u00a0mei 2019|mei 2019|jaren 1990|13e eeuw|3–5\u00a0mei 2019|3\u00a0mei 2019 – 5\u00a0juni 2020|mei–juni 2019")]
    [InlineData("pl", "3\u00a0maja 2019|maj 2019|lata 1990.|XIII wiek|3–5\u00a0maja 2019|3\u00a0maja 2019 – 5\u00a0czerwca 2020|maj–czerwiec 2019")]
    [InlineData("ru", "3\u00a0мая 2019\u00a0г.|май 2019\u00a0г.|1990-е годы|XIII век|3–5\u00a0мая 2019\u00a0г.|3\u00a0мая 2019\u00a0г. — 5\u00a0июня 2020\u00a0г.|май–июнь 2019\u00a0г.")]
    [InlineData("uk", "3\u00a0травня 2019\u00a0р.|травень 2019\u00a0р.|1990-ті роки|XIII століття|3–5\u00a0травня 2019\u00a0р.|3\u00a0травня 2019\u00a0р. — 5\u00a0червня 2020\u00a0р.|травень–червень 2019\u00a0р.")]
    [InlineData("ja", "2019年5月3日|2019年5月|1990年代|13世紀|2019年5月3～5日|2019年5月3日～2020年6月5日|2019年5月～6月")]
    [InlineData("zh-Hans", "2019年5月3日|2019年5月|1990年代|13世纪|2019年5月3日至5日|2019年5月3日至2020年6月5日|2019年5月至6月")]
    [InlineData("ko", "2019년 5월 3일|2019년 5월|1990년대|13세기|2019년 5월 3~5일|2019년 5월 3일 ~ 2020년 6월 5일|2019년 5월~6월")]
    [InlineData("ar", "3 مايو 2019|مايو 2019|عقد 1990|القرن 13|3–5 مايو 2019|3 مايو 2019 – 5 يونيو 2020|مايو–يونيو 2019")]
    [InlineData("he", "3 במאי 2019|מאי 2019|שנות ה־1990|המאה ה־13|3–5 במאי 2019|3 במאי 2019 – 5 ביוני 2020|מאי–יוני 2019")]
    public void Dates(string language, string printed)
    {
        string[] written = ["2019-05-03", "2019-05", "199X", "12XX", "2019-05-03/2019-05-05", "2019-05-03/2020-06-05", "2019-05/2019-06"];
        var words = PhraseReader.Of(language);
        Assert.Equal(printed, string.Join('|', written.Select(date => words.Date(PartialDate.Parse(date)!))));
    }

    [Theory]
    [InlineData("fr", "1er\u00a0mars 2024")]
    [InlineData("it", "1º\u00a0marzo 2024")]
    [InlineData("de", "1.\u202fMärz 2024")]
    [InlineData("pl", "1\u00a0marca 2024")]
    public void The_first_of_a_month(string language, string printed) =>
        Assert.Equal(printed, PhraseReader.Of(language).Date(PartialDate.Parse("2024-03-01")!));

    [Theory]
    [InlineData("en", "A, B and C", "A or B")]
    [InlineData("de", "A, B und C", "A oder B")]
    [InlineData("ja", "A、B、C", "AまたはB")]
    [InlineData("zh-Hans", "A、B和C", "A或B")]
    [InlineData("ar", "A\u200f، B وC", "A أو B")]
    [InlineData("he", "A\u200f, B ו־C", "A או B")]
    public void Lists(string language, string all, string either)
    {
        var words = PhraseReader.Of(language);
        Assert.Equal(all, words.List(["A", "B", "C"]));
        Assert.Equal(either, words.ListOr(["A", "B"]));
        Assert.Equal("A", words.List(["A"]));
    }

    [Theory]
    [InlineData("Francia", "Italia", "Francia e Italia")]
    [InlineData("cobre", "hierro", "cobre y hierro")]
    [InlineData("Francia", "Yemen", "Francia y Yemen")]
    public void And_in_Spanish_sounds_well(string one, string other, string both) =>
        Assert.Equal(both, PhraseReader.Of("es").List([one, other]));

    [Fact]
    public void And_in_Hebrew_joins_its_word() => Assert.Equal("רוסיה ויפן", PhraseReader.Of("he").List(["רוסיה", "יפן"]));

    [Theory]
    [InlineData("pl", "brak argumentów|1 argument|2 argumenty|5 argumentów|22 argumenty|112 argumentów")]
    [InlineData("ru", "нет доводов|1 довод|2 довода|5 доводов|22 довода|112 доводов")]
    [InlineData("uk", "немає аргументів|1 аргумент|2 аргументи|5 аргументів|22 аргументи|112 аргументів")]
    [InlineData("ar", "لا حجج|حجة واحدة|حجتان|5 حجج|22 حجة|112 حجة")]
    [InlineData("he", "אין טיעונים|טיעון אחד|שני טיעונים|5 טיעונים|22 טיעונים|112 טיעונים")]
    [InlineData("ja", "論証なし|論証1件|論証2件|論証5件|論証22件|論証112件")]
    [InlineData("en", "no arguments|1 argument|2 arguments|5 arguments|22 arguments|112 arguments")]
    public void Counts(string language, string printed)
    {
        var words = PhraseReader.Of(language);
        Assert.Equal(printed, string.Join('|', ((int[])[0, 1, 2, 5, 22, 112]).Select(count => words.Count(PhraseKey.CountArguments, count))));
    }

    [Theory]
    [InlineData("en", "1234 12,345 1,234,567")]
    [InlineData("de", "1234 12.345 1.234.567")]
    [InlineData("fr", "1234 12\u202f345 1\u202f234\u202f567")]
    [InlineData("pl", "1234 12\u00a0345 1\u00a0234\u00a0567")]
    public void Numbers_are_in_groups_from_five_digits_on(string language, string printed)
    {
        var words = PhraseReader.Of(language);
        Assert.Equal(printed, string.Join(' ', ((int[])[1234, 12345, 1234567]).Select(words.Number)));
    }

    [Theory]
    [InlineData("en", 2, "2nd ed.")]
    [InlineData("en", 11, "11th ed.")]
    [InlineData("de", 2, "2.\u202fAufl.")]
    [InlineData("fr", 1, "1re éd.")]
    [InlineData("uk", 3, "3-тє вид.")]
    [InlineData("ja", 2, "第2版")]
    public void Editions(string language, int number, string printed) =>
        Assert.Equal(printed, PhraseReader.Of(language).Ordinal(PhraseKey.Edition, number));
}
