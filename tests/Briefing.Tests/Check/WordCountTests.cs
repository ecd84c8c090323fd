using Briefing.Check.Balance;

namespace Briefing.Tests.Check;

/// <summary>Languages without spaces between words have their characters counted, as their readers do.</summary>
public sealed class WordCountTests
{
    [Theory]
    [InlineData("Ships, not trams – again", 5)]
    [InlineData("旧市街には乗客がいる。", 10)]
    [InlineData("TransLabの2023年の調査", 7)]
    [InlineData("老城有乘客，占五次中的四次。", 12)]
    [InlineData("구시가에는 승객이 있다.", 3)]
    [InlineData("", 0)]
    public void Words_or_characters(string text, int count) => Assert.Equal(count, WordCount.Of(text));
}
