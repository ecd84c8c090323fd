using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Lines;
using Briefing.Print.Unicode.Words;

namespace Briefing.Tests.Unicode;

/// <summary>Where lines may end in scripts without spaces. A bar stands where one may.</summary>
public sealed class WordBreakTests
{
    private static readonly string[] s_letters = ["กขนรเแไะาำิี่้์ๆฯ a", "ກນມເໄະາຳິ່ໆຽ a", "ဗကရတ်္ံိုေျ့း၏ a", "កខរងា៍់្េៗ a"];

    /// <summary>
    /// Most from the Universal Declaration of Human Rights. A line may end between the parts of a compound that are words too, as
    /// in "หวาด|กลัว", and not within a word that has no such parts.
    /// </summary>
    [Theory]
    [InlineData("การ|กระทำ|อัน|ขัด|ต่อ|มโนธรรม|ของ|มนุษยชาติ")]
    [InlineData("โดยที่|ความ|เข้าใจ|ร่วม|กัน|ใน|สิทธิ|และ|อิสรภาพ|เหล่า|นี้")]
    [InlineData("และ|อิสรภาพ|จาก|ความ|หวาด|กลัว|และ|ความ|ต้องการ|ของ|มนุษย์")]
    [InlineData("ใน|ศักดิ์ศรี|และ|ค่า|ของ|มนุษย์")]
    [InlineData("ก็|ต่อ|เมื่อ|ฝ่าย|หนึ่ง|ฝ่าย|ใด|ยินยอม")]
    [InlineData("ມະນຸດ|ທຸກໆ|ຄົນ|ມີ|ສິດ|ໃນ|ການສະແດງ|ຄວາມຄິດເຫັນ")]
    [InlineData("ມະນຸດ|ທັງຫຼາຍ|ເກີດ|ມາ|ມີ|ສິດ|ເສລີພາບ")]
    [InlineData("ປະເທດ|ລາວ|ມີ|ນະຄອນຫຼວງວຽງຈັນ|ເປັນ|ເມືອງຫຼວງ")]
    [InlineData("ລົດໄຟ|ຄວນ|ຜ່ານ|ເມືອງ|ເກົ່າ|ບໍ່")]
    [InlineData("មនុស្ស|ទាំងអស់|កើតមក|មាន|សេរីភាព|និង|ភាពស្មើគ្នា")]
    [InlineData("ត្រូវ|បាន|ប្រកាស|ថា|ជា|សេចក្ដីប្រាថ្នា|ដ៏|ខ្ពស់|បំផុត|របស់|មនុស្ស|ទូទៅ")]
    [InlineData("ប្រទេស|កម្ពុជា|មាន|រាជធានី|ភ្នំពេញ")]
    [InlineData("រថភ្លើង|គួរតែ|ឆ្លងកាត់|ទីក្រុង|ចាស់")]
    [InlineData("ကမ္ဘာ့|ကုလသမဂ္ဂ|အဖွဲ့|ဝင်|နိုင်ငံ|များ")]
    [InlineData("လူ|တိုင်း|သည် |တူညီ|လွတ်လပ်|သော |ဂုဏ်သိက္ခာ|ဖြင့် |လည်းကောင်း")]
    [InlineData("လူ|တိုင်း|အညီအမျှ|ခံစား|ခွင့်|ရှိ|သည့်|အခွင့်အရေး")]
    [InlineData("မြို့|ဟောင်း|ကို |ဖြတ်သန်း|သင့်|ပါ|သလား။")]
    public void Lines_end_between_words(string marked) => Check(marked);

    [Theory]
    [InlineData("กรุงเทพฯ|เป็น|เมือง|หลวง|ของ|ประเทศไทย")]
    [InlineData("สมาชิก|ต่างๆ|ของ|สหประชาชาติ |เช่น |ไทย |ลาว |ฯลฯ")]
    [InlineData("ប្រជាជន|គ្រប់ៗ|រូប|មាន|សិទ្ធិ|រស់នៅ")]
    [InlineData("၎င်း၏|မိခင်၌|ရှိ၍|လာ|သည်")]
    public void A_sign_of_repetition_or_omission_stays_with_its_word(string marked) => Check(marked);

    [Theory]
    [InlineData("รัฐบาล|ใช้|งบ|ประมาณ |50% |ใน|ปี |2567 |(พ.ศ.) |เพื่อ|สร้าง|รถไฟ")]
    [InlineData("เขา|กล่าว|ว่า |“ควร|ผ่าน” |และ |“ไม่|ควร”")]
    [InlineData("การ\u2060กระทำ|อัน\u200B|ขัด")]
    public void What_else_is_in_a_line_has_its_own_rules(string marked) => Check(marked);

    [Theory]
    [InlineData("ประธานาธิบดี|ปูติน|กล่าว|ว่า")]
    [InlineData("ใช้|แพกเกจ|ที่|มี|อยู่")]
    [InlineData("ປະເທດ|ກະແລັດ")]
    public void A_word_that_is_in_no_list_is_whole(string marked) => Check(marked);

    [Fact]
    public void Two_marks_may_be_in_either_order()
    {
        const string Marked = "ကန\u1037\u103Aသတ်ချက်|များ|ရှိ|သည်";
        Check(Marked);
        Check(Marked.Replace("\u1037\u103A", "\u103A\u1037"));
    }

    [Fact]
    public void Another_language_in_Burmese_letters_is_broken_between_syllables() =>
        Check("ဢၼ်|ၵူၼ်း|ၵူႊ|ၵေႃႉ|ထုၵ်ႇ|လီ|ၸၢမ်ႇ|ပူၺ်ႈ|ၵူႊ|ၵေႃႉ|ၵူႊ|ၵူၼ်း");

    [Fact]
    public void No_line_ends_within_a_character_or_a_syllable()
    {
        var random = new Random(1);
        var breaker = new LineBreaker();

        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(random.GetItems<char>(s_letters[i % s_letters.Length], random.Next(1, 24)));
            breaker.Find(text);
            var found = breaker.Breaks.ToArray();
            Assert.Equal(text.Length + 1, found.Length);

            for (var at = 1; at < text.Length; at++)
            {
                if (found[at] is LineBreakKind.None || text[at - 1] == ' ')
                    continue;

                Assert.False(WordEdges.AreJoined(text[at - 1], text.AsSpan(at)), $"{text} at {at}");
                Assert.DoesNotContain(text[at], "ะาำๆฯະາຳໆຽៗ၏");
                Assert.DoesNotContain(text[at - 1], "เแโไເໄ្္");
            }

            for (int at = 0, length; at < text.Length; at += length)
            {
                // A space with a mark on it is a space before all.
                length = GraphemeClusters.LengthAt(text, at);
                if (text[at] != ' ')
                    Assert.DoesNotContain(LineBreakKind.Allowed, found[(at + 1)..(at + length)]);
            }
        }
    }

    [Fact]
    public void A_long_text_takes_no_longer_than_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("การกระทำอันขัดต่อมโนธรรมของมนุษยชาติ", 2000));
        var breaker = new LineBreaker();
        breaker.Find(text);
        Assert.Equal(16_000 - 1, breaker.Breaks.Count(LineBreakKind.Allowed));
    }

    private static void Check(string marked)
    {
        var text = marked.Replace("|", "");
        var breaker = new LineBreaker();
        breaker.Find(text);

        var found = "";
        for (var i = 0; i < text.Length; i++)
            found += (breaker.Breaks[i] is LineBreakKind.Allowed ? "|" : "") + text[i];

        Assert.Equal(marked, found);
    }
}
