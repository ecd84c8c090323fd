using Briefing.Load.Phrases;
using Briefing.Typography;

namespace Briefing.Tests.Typography;

/// <summary>What straight marks stand for.</summary>
public sealed class StraightMarkTests
{
    [Theory]
    [InlineData("en", "He said \"no\".", "He said “no”.")]
    [InlineData("en", "\"It's the 'short' line,\" he said.", "“It’s the ‘short’ line,” he said.")]
    [InlineData("en", "the operators' (\"our\") line", "the operators’ (“our”) line")]
    [InlineData("en", "'Twas rock 'n' roll of the '90s and the 1990's.", "’Twas rock ’n’ roll of the ’90s and the 1990’s.")]
    [InlineData("en", "tell 'em \"the '90s' end\"", "tell ’em “the ’90s’ end”")]
    [InlineData("de", "Die \"kurze\" Linie sei \"die 'beste' von allen\".", "Die „kurze“ Linie sei „die ‚beste‘ von allen“.")]
    [InlineData("de", "So geht's, so ist's.", "So geht’s, so ist’s.")]
    [InlineData("fr", "Il a dit \"non\" : l'accord n'est pas signé.", "Il a dit «\u202fnon\u202f» : l’accord n’est pas signé.")]
    [InlineData("fr", "dite \"historique\", d'\"acceptable 'sous conditions'\" ;", "dite «\u202fhistorique\u202f», d’«\u202facceptable “sous conditions”\u202f» ;")]
    [InlineData("pl", "Linia \"krótka\" ma \"zalety 'stare'\"", "Linia „krótka” ma „zalety «stare»”")]
    [InlineData("nl", "De \"korte\" lijn, 's avonds met foto's", "De ‘korte’ lijn, ’s avonds met foto’s")]
    [InlineData("it", "dell'università \"statale\", un po' tardi", "dell’università «statale», un po’ tardi")]
    [InlineData("uk", "\"коротка\" лінія з п'яти", "«коротка» лінія з п’яти")]
    [InlineData("ja", "彼は\"短い線\"を選ぶ。", "彼は「短い線」を選ぶ。")]
    [InlineData("ko", "\"짧은 노선\"은 '좋다'고 한다.", "“짧은 노선”은 ‘좋다’고 한다.")]
    [InlineData("he", "צה\"ל אמר \"לא\".", "צה\"ל אמר ”לא”.")]
    public void A_mark_is_that_of_the_language(string language, string typed, string printed) => Assert.Equal(printed, Printed(language, typed));

    [Theory]
    [InlineData("6'2\" tall, 5' wide, 40° 26' 46\" north")]
    [InlineData("run `echo \"a\"` at https://tram.example/?q=\"a\" or o'neill@tram.example")]
    [InlineData("one \"without a partner")]
    [InlineData("one ' alone and \" another")]
    [InlineData("a “set” text: it’s done")]
    public void What_is_no_quotation_and_no_apostrophe_stays(string text) => Assert.Equal(text, Printed("en", text));

    [Fact]
    public void Only_what_can_mean_nothing_else_is_certain() => Assert.Equal(
        [(0, true), (3, true), (8, true), (10, false), (14, false), (20, false), (28, true)],
        StraightMarks.In("\"It's no\" 'yes' dogs' end, d'«un»", QuotationMarks.Of(PhraseReader.Of("en"))).Select(mark => (mark.Index, mark.IsCertain)));

    private static string Printed(string language, string text)
    {
        foreach (var mark in StraightMarks.In(text, QuotationMarks.Of(PhraseReader.Of(language))).Reverse())
            text = text.Remove(mark.Index, 1).Insert(mark.Index, mark.Meant);

        return text;
    }
}
