using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Tests.Render.Layout;

/// <summary>Lines of scripts of both directions. No built-in face has Hebrew: a letter is then the sign for a missing one.</summary>
public sealed class DirectionTests
{
    private const double Width = 200;

    private static readonly WritingSystem s_hebrew = WritingSystem.Of("he");

    [Theory]
    [InlineData("אבג 123 דה", "הד 123 גבא")]
    [InlineData("אבג abc דה", "הד abc גבא")]
    [InlineData("abc, אב.", ".בא ,abc")]
    [InlineData("abc (אב) 12", "12 )בא( abc")]
    [InlineData("12–14", "14–12")]
    [InlineData("12-14", "12-14")]
    [InlineData("12/14", "12/14")]
    public void A_line_that_is_read_from_right_to_left_is_shown_so(string text, string fromLeft) =>
        Assert.Equal(fromLeft, FromLeft(Runs(text, s_hebrew)));

    [Theory]
    [InlineData("abc אבג def", "abc גבא def")]
    [InlineData("אב 12.", "12 בא.")]
    public void Within_a_line_from_left_to_right_such_words_are_turned_alone(string text, string fromLeft) =>
        Assert.Equal(fromLeft, FromLeft(Runs(text, WritingSystem.English)));

    [Fact]
    public void Runs_are_painted_in_the_order_of_the_text() =>
        Assert.Equal(["אבג ", "abc", " דה"], Runs("אבג abc דה", s_hebrew).Select(run => run.IsRightToLeft
            ? string.Concat(run.Run.Reverse().Select(glyph => glyph.Text))
            : string.Concat(run.Run.Select(glyph => glyph.Text))));

    [Fact]
    public void Lines_start_at_the_right_edge_and_end_short_of_the_left_one()
    {
        var lines = Runs(string.Concat(Enumerable.Repeat("אבג דהו ", 30)), s_hebrew).GroupBy(run => run.Baseline).ToArray();

        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.Equal(Width, line.Max(run => run.X + run.Width), 6));
        Assert.All(lines, line => Assert.True(line.Min(run => run.X) > -10));
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("AR-eg", true)]
    [InlineData("fa", true)]
    [InlineData("az-Arab", true)]
    [InlineData("az", false)]
    [InlineData("pa-Guru-IN", false)]
    [InlineData("ur-Latn", false)]
    [InlineData("de", false)]
    public void A_language_has_the_direction_of_its_script(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, WritingSystem.Of(tag).IsRightToLeft);

    [Fact]
    public void A_picture_on_a_mirrored_page_is_moved_and_not_turned()
    {
        var canvas = new PageCanvas();
        canvas.Add(new DrawOp.Path([new Print.Drawing.PathStep.Move(new(10, 5))], default, null) { Picture = (10, 30) });
        canvas.Add(new DrawOp.Path([new Print.Drawing.PathStep.Move(new(10, 5))], default, null));
        canvas.Add(new DrawOp.Rectangle(10, 5, 30, 5, default));

        var ops = canvas.ToPage(100, 100, isMirrored: true).DrawOps;

        Assert.Equal(60, ((DrawOp.Path)ops[0]).Steps[0].Points[0].X);
        Assert.Equal(90, ((DrawOp.Path)ops[1]).Steps[0].Points[0].X);
        Assert.Equal(60, ((DrawOp.Rectangle)ops[2]).X);
    }

    /// <summary>On a page as wide as the paragraph.</summary>
    private static DrawOp.Glyphs[] Runs(string text, WritingSystem writing)
    {
        var style = new ParagraphStyle(Lines.Leading) { Writing = writing };
        var canvas = new PageCanvas();
        new ParagraphBox([new InlineItem.Text(text, Lines.Style)], style, Width).Paint(canvas, 0, 0);
        return [.. canvas.ToPage(Width, 500, writing.IsRightToLeft).DrawOps.OfType<DrawOp.Glyphs>()];
    }

    private static string FromLeft(IEnumerable<DrawOp.Glyphs> runs) =>
        string.Concat(runs.OrderBy(run => run.X).SelectMany(run => run.Run).Select(glyph => glyph.Text));
}
