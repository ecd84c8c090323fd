using Briefing.Typography;

namespace Briefing.Tests.Typography;

/// <summary>Quotations in texts of any language.</summary>
public sealed class PairedMarksTests
{
    [Theory]
    [InlineData("“a line”")]
    [InlineData("„eine Bahn“")]
    [InlineData("„een lijn”")]
    [InlineData("”en linje”")]
    [InlineData("«une ligne»")]
    [InlineData("»eine Bahn«")]
    [InlineData("‹eine Bahn›")]
    [InlineData("‘a line’")]
    [InlineData("‚eine Bahn‘")]
    [InlineData("「路線」")]
    [InlineData("『路線』")]
    [InlineData("\"a line\"")]
    public void The_marks_of_every_language_enclose_a_text(string text)
    {
        Assert.True(PairedMarks.Enclose(text));
        Assert.Equal([text[1..^1]], PairedMarks.In($"Von {text}, so").Select(range => $"Von {text}, so"[range]));
    }

    [Theory]
    [InlineData("“a” and “b”")]
    [InlineData("“a line")]
    [InlineData("a line”")]
    [InlineData("“”")]
    [InlineData("「路線”")]
    [InlineData("'tis a line'")]
    public void A_text_that_is_not_quoted_as_a_whole_is_not_enclosed(string text) => Assert.False(PairedMarks.Enclose(text));

    [Theory]
    [InlineData("the ‘town’s line’ and more", "town’s line")]
    [InlineData("“a” or „b“ or «c»", "a|b|c")]
    [InlineData("an “opening without an end", "")]
    [InlineData("the town’s people’s line", "")]
    public void Quotations_are_found_within_a_text(string text, string quoted) =>
        Assert.Equal(quoted, string.Join('|', PairedMarks.In(text).Select(range => text[range])));
}
