using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Render.Layout;

/// <summary>Marks of Chinese and Japanese are as wide as a character, ten points here, and half of that is white.</summary>
public sealed class FullWidthMarkTests
{
    private const double Unbounded = 1000;

    private static readonly TextStyle s_style = Lines.Style with { Faces = [FontFace.Read(FontFiles.BoxesWide)] };

    [Theory]
    [InlineData("一」「一", 35)]
    [InlineData("一。」一", 35)]
    [InlineData("一、「一", 35)]
    [InlineData("一（「一", 35)]
    [InlineData("一」。一", 35)]
    [InlineData("一」）。「（一", 50)]
    [InlineData("一」・「一", 40)]
    [InlineData("一\u3000「一", 35)]
    [InlineData("一。\u3000一", 35)]
    [InlineData("一。」「一", 40)]
    [InlineData("一\u00AD」\u200B「一", 35)]
    public void Marks_that_meet_share_the_white_between_them(string text, double width)
    {
        var paragraph = Paragraph(text, Unbounded);

        Assert.Equal(width, paragraph.WidestLine, 6);
        Assert.Equal(width, Lines.Runs(paragraph).Sum(run => run.Width), 6);
        Assert.Equal(Copied(text), string.Concat(Lines.Runs(paragraph).Select(Lines.TextOf)));
    }

    [Theory]
    [InlineData("一」「一", "」「")]
    [InlineData("一）。「（一」一", "）。「（")]
    [InlineData("一。」一、「一", "。」", "、「")]
    [InlineData("一。\u3000一", "。 ")]
    [InlineData("一」一「一")]
    public void Marks_whose_squares_overlap_are_copied_in_one_piece(string text, params string[] pieces) =>
        Assert.Equal(pieces, Lines.Runs(Paragraph(text, Unbounded)).SelectMany(run => run.Run)
            .Select(glyph => glyph.Shared?.Text).OfType<string>().Distinct());

    [Theory]
    [InlineData("一「一」一", 50)]
    [InlineData("一、一。一", 50)]
    [InlineData("一（一）一", 50)]
    [InlineData("一・一", 30)]
    [InlineData("一」 「一", 42.5)]
    [InlineData("一〉〈一", 40)]
    public void Other_marks_keep_theirs(string text, double width) =>
        Assert.Equal(width, Paragraph(text, Unbounded).WidestLine, 6);

    [Theory]
    [InlineData("「一", 15)]
    [InlineData("（「一", 20)]
    [InlineData("一」", 15)]
    [InlineData("一。」 ", 20)]
    [InlineData("「一」", 20)]
    [InlineData("・一・", 30)]
    [InlineData("〈一〉", 30)]
    public void The_ends_of_a_line_have_no_white(string text, double width) =>
        Assert.Equal(width, Paragraph(text, Unbounded).WidestLine, 6);

    [Theory]
    [InlineData(40, "一一一。", "「一一」", "一")]
    [InlineData(35, "一一一。", "「一一」", "一")]
    [InlineData(34.9, "一一", "一。", "「一一」", "一")]
    [InlineData(15, "一", "一", "一。", "「一", "一」", "一")]
    public void A_mark_stays_on_a_line_where_its_ink_fits(double width, params string[] lines)
    {
        var paragraph = Paragraph("一一一。「一一」一", width);

        Assert.Equal(lines, Lines.Of(paragraph));
        Assert.True(paragraph.WidestLine <= width);
    }

    [Fact]
    public void What_is_painted_begins_and_ends_where_the_line_does()
    {
        var style = new ParagraphStyle(Lines.Leading, TextAlignment.End) { Writing = WritingSystem.Of("ja") };
        var run = Assert.Single(Lines.Runs(new ParagraphBox([new InlineItem.Text("（一「あ」。」", s_style)], style, 100)));

        // Where the square of each glyph starts, in half characters: the brackets that open have their ink in its right half.
        var starts = new List<double>();
        var at = run.X;
        foreach (var glyph in run.Run)
        {
            starts.Add((at + glyph.Offset.X / 100.0) / 5);
            at += glyph.Advance / 100.0;
        }

        Assert.Equal([9, 11, 13, 15, 17, 18, 19], starts);
        Assert.Equal(100, at, 6);
        Assert.Equal(run.Width, at - run.X, 6);
    }

    [Fact]
    public void Marks_of_two_styles_meet_as_well()
    {
        var large = s_style with { Size = 20 };
        var paragraph = new ParagraphBox(
            [new InlineItem.Text("一」", s_style), new InlineItem.Text("「一", large)], Style("ja"), Unbounded);

        Assert.Equal(20 + 10 + 20, paragraph.WidestLine, 6);
    }

    [Theory]
    [InlineData("ja", "」「", 15)]
    [InlineData("zh-Hant", "」「", 15)]
    [InlineData("yue", "」「", 15)]
    [InlineData("en", "」「", 20)]
    [InlineData("ko", "」「", 20)]
    [InlineData("en", "一」「一", 35)]
    [InlineData("en", "あ」「あ", 35)]
    public void Only_Chinese_and_Japanese_are_set_so(string language, string text, double width) =>
        Assert.Equal(width, Paragraph(text, Unbounded, language).WidestLine, 6);

    [Fact]
    public void Lines_of_any_marks_are_as_wide_as_they_are_measured_and_fit_where_they_can()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => "一一一一あ「」〈〉（）、。・ "[random.Next(15)]));
            var width = 10 + random.Next(120);
            var paragraph = Paragraph(text, width);

            Assert.True(paragraph.WidestLine <= width + 0.001, $"{text} at {width}");
            Assert.Equal(paragraph.WidestLine, WidestPainted(paragraph), 6);
        }
    }

    // As without marks: a wide space is copied as a space, and what shows nothing is not.
    private static string Copied(string text) => text.Replace("\u00AD", "").Replace("\u200B", "").Replace('\u3000', ' ');

    // Spaces at the end of a line are painted and not measured.
    private static double WidestPainted(ParagraphBox paragraph) => Lines.Runs(paragraph).GroupBy(run => run.Baseline).Max(line =>
        line.Sum(run => run.Width) - 2.5 * line.SelectMany(run => run.Run).Reverse().TakeWhile(IsSpace).Count());

    private static bool IsSpace(PlacedGlyph glyph) => glyph.Id == s_style.Face.GlyphOf(' ');

    private static ParagraphBox Paragraph(string text, double width, string language = "ja") =>
        new([new InlineItem.Text(text, s_style)], Style(language), width);

    private static ParagraphStyle Style(string language) => new(Lines.Leading) { Writing = WritingSystem.Of(language) };
}
