using System.Text;
using Briefing.Print.Unicode.Bidi;

namespace Briefing.Tests.Unicode;

/// <summary>
/// A capital letter stands for the Hebrew letter of the same place in the alphabet. What is shown is the line from left to right.
/// </summary>
public sealed class BidiResolverTests
{
    private const int Many = 50_000;

    private readonly BidiResolver _resolver = new();

    [Theory]
    [InlineData("she said ABC DEF in 2022", "she said FED CBA in 2022")]
    [InlineData("ABC 123 DEF", "FED 123 CBA")]
    [InlineData("ABC (see DEF) GHI", "IHG (FED see) CBA")]
    [InlineData("ABC 1,500–2,000 $", "$ 2,000–1,500 CBA")]
    [InlineData("a ⟨b⟩ c", "a ⟨b⟩ c")]
    public void Lines_are_put_in_visual_order(string text, string shown) => Assert.Equal(shown, Shown(text, BidiDirection.FirstStrong));

    [Theory]
    [InlineData("one two ABC DEF", 12, "one two CBA", "FED")]
    [InlineData("ABC one two three", 12, "one two CBA", "three")]
    public void Each_line_of_a_paragraph_is_ordered_by_itself(string text, int cut, string first, string second)
    {
        Resolve(text, BidiDirection.FirstStrong);
        Assert.Equal(first, Line(text, 0, cut).Trim());
        Assert.Equal(second, Line(text, cut, text.Length));
    }

    [Fact]
    public void Spaces_at_the_end_of_a_line_go_to_its_end()
    {
        Resolve("abc DEF  ghi", BidiDirection.LeftToRight);
        Assert.Equal("abc FED  ", Line("abc DEF  ghi", 0, 9));

        Resolve("ABC def  GHI", BidiDirection.RightToLeft);
        Assert.Equal("  def CBA", Line("ABC def  GHI", 0, 9));
    }

    [Fact]
    public void Each_paragraph_has_the_direction_of_its_first_letter()
    {
        const string Text = "abc!\nDEF!\r\nghi!";
        Resolve(Text, BidiDirection.FirstStrong);
        Assert.Equal("abc!", Line(Text, 0, 4));
        Assert.Equal("!FED", Line(Text, 5, 9));
        Assert.Equal("ghi!", Line(Text, 11, 15));
    }

    [Fact]
    public void An_isolate_keeps_a_number_apart_from_a_name()
    {
        Assert.Equal("abc: \u2067FED ,CBA\u2069 5", Shown("abc: \u2067ABC, DEF\u2069 5", BidiDirection.LeftToRight));
        Assert.Equal("abc: 5 CBA", Shown("abc: ABC 5", BidiDirection.LeftToRight));
        Assert.Equal("abc: \u2068CBA\u2069 5", Shown("abc: \u2068ABC\u2069 5", BidiDirection.LeftToRight));
    }

    [Theory]
    [InlineData("\u2329")]
    [InlineData("\u3008")]
    public void Equivalent_brackets_are_a_pair(string opening)
    {
        Resolve($"A{opening}b\u3009c", BidiDirection.RightToLeft);
        Assert.Equal([1, 1, 2, 1, 2], _resolver.Levels.ToArray());
    }

    [Fact]
    public void Characters_of_two_units_are_never_torn()
    {
        // A Phoenician letter, an Adlam letter with its mark, an ideograph at the end of a line.
        const string Text = "a \U00010900\U00010901 \U0001E900\U0001E944 \U00020000";
        Resolve(Text, BidiDirection.FirstStrong);
        var levels = _resolver.Levels.ToArray();

        for (var i = 1; i < Text.Length; i++)
            Assert.True(!char.IsLowSurrogate(Text[i]) || levels[i] == levels[i - 1], $"The levels of {i - 1} and {i} differ.");

        Assert.Equal(new(Text.Length - 2, Text.Length, 0), Runs(0, Text.Length)[^1] with { Start = Text.Length - 2 });
    }

    [Fact]
    public void Lone_surrogates_are_characters_as_others()
    {
        Resolve("A\uD800\uDC00\uDC00B\uD800", BidiDirection.FirstStrong);
        Assert.Equal(6, _resolver.Levels.Length);
    }

    [Theory]
    [InlineData("\u2068", "")]
    [InlineData("\u2067A", "")]
    [InlineData("\u202Ba", "\u202C")]
    [InlineData("(A", ")")]
    [InlineData("([{", "}])")]
    [InlineData("", "\u2069\u202C)")]
    [InlineData("A\u2068)", "(\u2069")]
    [InlineData("A\u0300\u0300", "0,")]
    [InlineData("\u2068(a\u2067[\u2069", "")]
    [InlineData("\u2068\u00AD\u202E", "\u2069\u00AD")]
    public void Endless_nesting_is_ordered_in_time_that_grows_with_the_text(string opening, string closing)
    {
        var text = new StringBuilder().Insert(0, opening, Many).Insert(Many * opening.Length, closing, Many).Replace('A', '\u05D0').ToString();

        foreach (var direction in Enum.GetValues<BidiDirection>())
        {
            _resolver.Resolve(text, direction);
            Assert.True(_resolver.Levels.ToArray().Max() <= 126);

            var runs = Runs(0, text.Length).OrderBy(run => run.Start).ToList();
            Assert.Equal(0, runs[0].Start);
            Assert.Equal(text.Length, runs[^1].End);
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        }
    }

    private string Shown(string text, BidiDirection direction)
    {
        Resolve(text, direction);
        return Line(text, 0, text.Length);
    }

    private void Resolve(string text, BidiDirection direction) =>
        _resolver.Resolve(string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)('\u05D0' + c - 'A') : c)), direction);

    private string Line(string text, int start, int end)
    {
        var line = new StringBuilder();
        foreach (var run in Runs(start, end))
        {
            var part = text[run.Start..run.End];
            line.Append(run.IsRightToLeft ? string.Concat(part.Reverse().Select(Mirrored)) : part);
        }

        return line.ToString();
    }

    private static char Mirrored(char character) => character switch { '(' => ')', ')' => '(', _ => character };

    private List<BidiRun> Runs(int start, int end)
    {
        var runs = new List<BidiRun>();
        _resolver.AddVisualRuns(start, end, runs);
        return runs;
    }
}
