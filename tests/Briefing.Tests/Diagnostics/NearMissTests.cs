using Briefing.Diagnostics;

namespace Briefing.Tests.Diagnostics;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("clam", "claim")]
    [InlineData("claimm", "claim")]
    [InlineData("calim", "claim")]
    [InlineData("Claim", "claim")]
    [InlineData("key_points", "key-points")]
    [InlineData("keypoints", "key-points")]
    public void A_word_with_few_letters_changed_is_near(string word, string meant) =>
        Assert.Equal(meant, NearMiss.Of(word, ["warrant", "claim", "key-points"]));

    [Theory]
    [InlineData("id", "to")]
    [InlineData("colour", "claim")]
    [InlineData("claim", "")]
    [InlineData("", "to")]
    public void A_word_of_other_letters_is_not(string word, string other) => Assert.Null(NearMiss.Of(word, [other]));

    [Theory]
    [InlineData("cites", "citations")]
    [InlineData("para", "paragraph")]
    [InlineData("reply", "replies")]
    [InlineData("--lang", "--language")]
    [InlineData("warant", "warrant")]
    public void A_word_of_the_tool_s_own_may_be_meant_that_begins_alike(string word, string meant) =>
        Assert.Equal(meant, NearMiss.OfWord(word, ["claim", "citations", "paragraph", "replies", "--language", "warrant", "to"]));

    [Theory]
    [InlineData("to-whom")]
    [InlineData("clear")]
    [InlineData("--")]
    [InlineData("")]
    public void A_word_that_hardly_begins_alike_is_not_meant(string word) =>
        Assert.Null(NearMiss.OfWord(word, ["claims-made", "citations", "to", "--language"]));

    [Fact]
    public void Of_two_equally_near_the_first_in_ordinal_order_is_taken() =>
        Assert.Equal("cat", NearMiss.Of("bat", ["rat", "cat"]));

    [Fact]
    public void Ten_thousand_letters_are_no_trouble() =>
        Assert.Null(NearMiss.Of(new string('a', 10_000), ["claim", new string('b', 10_000)]));
}
