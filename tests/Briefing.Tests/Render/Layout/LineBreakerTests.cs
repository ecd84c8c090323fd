using System.Text;
using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Lines;

namespace Briefing.Tests.Render.Layout;

/// <summary>A bar stands wherever a line may end, a pilcrow where it must.</summary>
public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("a |few |words")]
    [InlineData("two  |spaces")]
    [InlineData("one\n¶two\n¶\n¶four")]
    [InlineData("a |line |end: \n¶next")]
    public void Lines_end_after_spaces_and_line_feeds(string marked) => Check(marked);

    [Theory]
    [InlineData("well-|known")]
    [InlineData("-5 |degrees")]
    [InlineData("2022-23 |and |A-10")]
    [InlineData("the |option |--strict")]
    [InlineData("(-x) |and |\"-y\"")]
    [InlineData("pre- |and |post-|war")]
    [InlineData("1990-|based")]
    [InlineData("non\u2011breaking")]
    public void Lines_end_after_a_hyphen_between_letters(string marked) => Check(marked);

    [Theory]
    [InlineData("one|—|two")]
    [InlineData("one |— |two")]
    [InlineData("one|——|two")]
    [InlineData("1997–|2014")]
    [InlineData("one |– |two")]
    [InlineData("he |said|—“no”")]
    public void Lines_end_at_dashes(string marked) => Check(marked);

    [Theory]
    [InlineData("and/|or")]
    [InlineData("24/7")]
    [InlineData("a / |b")]
    [InlineData("https://|example.org/|path/|2022/03")]
    [InlineData("03/2022 |or/|and")]
    public void Lines_end_after_a_slash_but_not_in_a_number(string marked) => Check(marked);

    [Theory]
    [InlineData("10\u00A0% |of |it")]
    [InlineData("10\u202F000 |euros")]
    [InlineData("no\u2060-\u2060break")]
    [InlineData("§\u00A05 |here")]
    [InlineData("a |\u00A0b")]
    public void Nothing_breaks_at_glue(string marked) => Check(marked);

    [Theory]
    [InlineData("con\u00AD|sti\u00AD|tution")]
    [InlineData("left\u200B|right \u200B|end")]
    public void Lines_end_at_soft_hyphens_and_zero_width_spaces(string marked) => Check(marked);

    [Theory]
    [InlineData("say |“yes” |or |‘no’.")]
    [InlineData("it |(the |treaty) |holds; |does |it?")]
    [InlineData("il |dit |« oui » |ici")]
    [InlineData("er |sagt |„ja“ |hier")]
    [InlineData("er |sagt |»ja« |hier")]
    [InlineData("don’t |say |the |’90s")]
    [InlineData("state(s) |[note |1]")]
    [InlineData("wait |… |what")]
    [InlineData("a |( b)")]
    [InlineData("what !")]
    [InlineData("港|新|聞†\u00A08")]
    [InlineData("a |note† |here")]
    public void Punctuation_stays_with_what_it_belongs_to(string marked) => Check(marked);

    [Theory]
    [InlineData("$5 |or |5$ |or |€5.50")]
    [InlineData("50% |and |(5)%")]
    [InlineData("1,000.50 |and |3:45")]
    [InlineData("about |±5 |or |−5 |or |20°")]
    [InlineData("No. |5 |costs |.5")]
    public void Numbers_stay_whole(string marked) => Check(marked);

    [Theory]
    [InlineData("日|本|国|憲|法")]
    [InlineData("東|京、|大|阪。|次")]
    [InlineData("「は|い」|と|言っ|た")]
    [InlineData("ロー|ド|マッ|プ・|計|画")]
    [InlineData("（注）|第|５|条")]
    [InlineData("２０２２|年！|本|当？")]
    [InlineData("【速|報】|『白|書』")]
    [InlineData("人々|と|時")]
    [InlineData("NATO|と|EU")]
    [InlineData("彼|は|“行|く”|と|言|う")]
    public void Ideographs_break_between_but_not_before_closing_marks(string marked) => Check(marked);

    [Fact]
    public void No_line_begins_with_a_small_kana_or_a_mark_of_length() => Assert.All(
        "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰ",
        kana => Check($"か{kana}|か"));

    [Theory]
    [InlineData("대한민국 |헌법 |제5조")]
    [InlineData("가격은 |50%(약 |5만 |원)입니다.")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8 |\u110B\u1165")]
    [InlineData("그는 |“예”라고 |했다")]
    public void Korean_lines_end_between_words(string marked) => Check(marked);

    [Theory]
    [InlineData("הוא |אמר |״כן״ |ב-2022")]
    [InlineData("قال |«نعم» |في |2022، |ثم")]
    [InlineData("यह |(संधि) |है; |क्या?")]
    [InlineData("ภาษา\u200B|ไทย \u200B|เป็น")]
    [InlineData("他|说|“行”，|好")]
    public void Other_scripts_have_their_rules(string marked) => Check(marked);

    [Theory]
    [InlineData("one\t|two\t \t|three")]
    [InlineData("(x)% |and |v.5 |and |50%(x)")]
    [InlineData("the |‐x |and |A‐10 |and |(--y)")]
    [InlineData("“yes” |(no) |and |\"yes\" |(no)")]
    [InlineData("a\r\n¶b\u2028¶c\u0085¶d\r¶e")]
    public void Manners_of_ours_come_on_top(string marked) => Check(marked);

    [Theory]
    [InlineData("cafe\u0301 |nai\u0308ve")]
    [InlineData("👩\u200D🚀|👍🏽|🇯🇵|🇪🇺")]
    [InlineData("𠮷|野|𠮷")]
    [InlineData("が|か\u3099|き")]
    public void Clusters_are_never_torn(string marked) => Check(marked);

    [Fact]
    public void An_empty_text_has_no_breaks() => Assert.Equal([LineBreakKind.None], Breaks(""));

    private static LineBreakKind[] Breaks(string text)
    {
        var breaker = new LineBreaker();
        breaker.Find(text);
        return breaker.Breaks.ToArray();
    }

    private static void Check(string marked)
    {
        var text = marked.Replace("|", "").Replace("¶", "");
        var breaks = Breaks(text);
        var found = new StringBuilder();

        for (var i = 0; i < text.Length; i++)
        {
            found.Append(breaks[i] switch
            {
                LineBreakKind.Allowed => "|",
                LineBreakKind.Mandatory => "¶",
                _ => "",
            });
            found.Append(text[i]);
        }

        Assert.Equal(marked, found.ToString());
    }
}
