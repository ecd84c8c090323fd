using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class WholeCharacterTests
{
    /// <summary>The bars enclose one character; no place within it is one where a text is cut.</summary>
    [Theory]
    [InlineData("caf|e\u0301|s")]
    [InlineData("a|👩\u200D🚀|b")]
    [InlineData("🇯🇵|🇪🇺|🇯🇵")]
    [InlineData("日本|が\u3099\u3099|日")]
    [InlineData("|ก\u0E33|ข")]
    [InlineData("ह|स्\u200D|ते")]
    [InlineData("a|\r\n|b")]
    [InlineData("한|\u1112\u1161\u11AB|국")]
    public void A_character_of_several_code_points_is_not_cut(string marked)
    {
        var (start, end) = (marked.IndexOf('|'), marked.LastIndexOf('|') - 1);
        var text = marked.Replace("|", "");

        for (var i = start + 1; i < end; i++)
        {
            Assert.Equal(start, WholeCharacter.Before(text, i));
            Assert.Equal(end, WholeCharacter.After(text, i));
        }

        Assert.Equal(start, WholeCharacter.Before(text, start));
        Assert.Equal(end, WholeCharacter.Before(text, end));
    }

    [Fact]
    public void A_character_without_end_is_cut()
    {
        var text = "e" + new string('\u0301', 10_000);
        Assert.Equal(100, WholeCharacter.After(text, 100));
        Assert.Equal(30, WholeCharacter.Before(text, 30));

        var pairs = "e" + string.Concat(Enumerable.Repeat("\U0001E8D0", 10_000));
        Assert.Equal(101, WholeCharacter.Before(pairs, 102));
        Assert.Equal(103, WholeCharacter.After(pairs, 102));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_ends_of_a_text_are_as_good_as_its_plain_letters(int index) => Assert.Equal(index, WholeCharacter.After("abcd", index));
}
