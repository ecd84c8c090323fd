namespace Briefing.Tests.Library;

using Briefing.Library;

/// <summary>Two texts of a briefing are compared by paragraphs, words and pages.</summary>
public sealed class BriefingTextTests
{
    private const string Earlier = """
        [page 1]
        Should the pier stay open?
        The fish come in winter.
        The rails ice over.

        [page 2]
        Sources
        A letter to the town.

        """;

    [Theory]
    [InlineData("come in winter.", "come in summer.", "page 1, paragraph 2: changed: The fish come in [-winter-]{+summer+}.")]
    [InlineData("The rails ice over.\n", "", "page 1, paragraph 3: removed: The rails ice over.")]
    [InlineData("Sources\n", "Sources\nMinutes of June.\n", "page 2, paragraph 2: added: Minutes of June.")]
    [InlineData(
        "The rails ice over.", "Nobody pays for it.",
        "page 1, paragraph 3: removed: The rails ice over.\npage 1, paragraph 3: added: Nobody pays for it.")]
    [InlineData("The rails ice over.\n\n[page 2]\n", "\n[page 2]\nThe rails ice over.\n", "page 2, paragraph 1: moved from page 1: The rails ice over.")]
    [InlineData("[page 2]", "[page 3]", "page 3, paragraph 1: moved from page 2: Sources (and 1 more)")]
    [InlineData("The rails ice over.", "[page 7]", "page 1, paragraph 3: removed: The rails ice over.\npage 1, paragraph 3: added: [page 7]")]
    public void A_difference_says_where_and_what(string old, string @new, string expected)
    {
        var now = Earlier.Replace(old, @new, StringComparison.Ordinal);
        Assert.NotEqual(Earlier, now);
        Assert.Equal(expected, string.Join('\n', BriefingText.Compare(Earlier, now)));
    }

    [Fact]
    public void A_difference_has_its_parts()
    {
        var difference = Assert.Single(BriefingText.Compare(Earlier, Earlier.Replace("winter", "summer", StringComparison.Ordinal)));
        Assert.Equal(new(new(1, 2, "The fish come in winter."), new(1, 2, "The fish come in summer."), 1), difference);
    }

    /// <summary>As git or an editor may have saved it.</summary>
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_ends_and_a_byte_order_mark_do_not_count(string lineEnd) =>
        Assert.Empty(BriefingText.Compare("\uFEFF" + Earlier.Replace("\n", lineEnd, StringComparison.Ordinal), Earlier));

    [Fact]
    public void A_text_without_pages_is_one_page() =>
        Assert.Equal("page 1, paragraph 2: removed: two", $"{Assert.Single(BriefingText.Compare("one\ntwo", "one"))}");

    [Fact]
    public void All_of_a_text_may_be_another()
    {
        var (one, other) = (string.Concat(Enumerable.Range(0, 3000).Select(i => $"one {i}a\n")), string.Concat(Enumerable.Range(0, 2000).Select(i => $"other {i}b\n")));
        Assert.Equal(5000, BriefingText.Compare(one, other).Length);
    }

    [Fact]
    public void An_authors_line_is_safe_to_print() =>
        Assert.Equal("page 1, paragraph 1: added: a\uFFFD[2Jb", $"{Assert.Single(BriefingText.Compare("", "a\u001b[2Jb"))}");

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n%%EOF\n")]
    public void What_is_no_briefing_is_refused(string pdf) =>
        Assert.Throws<InvalidDataException>(() => BriefingText.OfPdf(System.Text.Encoding.UTF8.GetBytes(pdf)));
}
