using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Tests.Render.Layout;

public sealed class ParagraphTests
{
    private const string Sentence =
        "The operator says that the line pays where it is used, and that it is used where the riders are.";

    [Fact]
    public void Words_fill_lines_and_no_line_is_too_long()
    {
        var paragraph = Lines.Paragraph(Sentence, 150);

        Assert.Equal(
            ["The operator says that the line", "pays where it is used, and that", "it is used where the riders are."],
            Lines.Of(paragraph));
        Assert.True(paragraph.WidestLine <= 150);
        Assert.Equal(3 * Lines.Leading, paragraph.Height);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(35)]
    [InlineData(40)]
    public void A_word_in_no_list_that_is_longer_than_a_line_is_not_split_within_a_syllable(double width)
    {
        var lines = Lines.Of("เฌเฌเฌเฌเฌเฌเฌเฌเฌเฌ", width);

        Assert.InRange(lines.Length, 2, 9);
        Assert.All(lines, line => Assert.True(line.StartsWith('เ') && line.EndsWith('ฌ'), line));
    }

    [Fact]
    public void Lines_are_less_ragged_than_if_each_took_all_it_can()
    {
        // If each line took all it can: "nnn nn", "oo", "nnnnn".
        var width = Lines.WidthOf("nnn nn") + 0.1;

        Assert.Equal(["nnn", "nn oo", "nnnnn"], Lines.Of("nnn nn oo nnnnn", width));
    }

    [Fact]
    public void The_last_line_is_not_one_short_word_if_that_costs_no_line()
    {
        var width = Lines.WidthOf("The line pays where it is used in") + 0.1;

        Assert.Equal(
            ["The line pays where it is used", "in it."],
            Lines.Of("The line pays where it is used in it.", width));
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut_where_it_must()
    {
        var word = string.Concat(Enumerable.Repeat("abcdefghij", 30));
        var lines = Lines.Of($"See {word}!", 100);

        Assert.Equal("See", lines[0]);
        Assert.Equal($"{word}!", string.Concat(lines[1..]));
        Assert.All(lines, line => Assert.True(Lines.WidthOf(line) <= 100.001));
        Assert.All(lines[1..^1], line => Assert.True(Lines.WidthOf(line) > 90, line));
    }

    [Fact]
    public void A_column_narrower_than_a_letter_has_a_letter_on_each_line() =>
        Assert.Equal(["a", "b", "e\u0302", "c"], Lines.Of("abe\u0302c", 1));

    [Fact]
    public void A_soft_hyphen_is_seen_only_at_the_end_of_a_line()
    {
        var width = Lines.WidthOf("a consti-") + 0.1;

        Assert.Equal(["a consti\u00AD", "tution"], Lines.Of("a con\u00ADsti\u00ADtution", width));
        Assert.Equal(["a constitution"], Lines.Of("a con\u00ADsti\u00ADtution", 200));
    }

    [Fact]
    public void No_break_spaces_hold_their_words_and_are_copied_as_spaces()
    {
        var width = Lines.WidthOf("about 10 %") - 1;

        Assert.Equal(["about", "10 % more"], Lines.Of("about 10\u00A0% more", width));
    }

    [Fact]
    public void Japanese_breaks_without_spaces_and_keeps_its_full_stops()
    {
        var width = Lines.WidthOf("日本国憲") + 0.1;

        Assert.Equal(["日本国", "憲。第九", "条"], Lines.Of("日本国憲。第九条", width));
    }

    [Fact]
    public void A_line_feed_ends_a_line() => Assert.Equal(["one", "two"], Lines.Of("one\r\ntwo\n", 200));

    [Fact]
    public void Words_on_two_lines_are_not_one_word_to_who_copies_them() =>
        Assert.Equal("one two", string.Concat(Lines.Runs(Lines.Paragraph("one\ntwo", 200)).Select(Lines.TextOf)));

    [Theory]
    [InlineData(3, 2.5, false, null)]
    [InlineData(4, 2.5, false, 2)]
    [InlineData(4, 3.5, false, 2)]
    [InlineData(9, 8.5, false, 7)]
    [InlineData(9, 5, false, 5)]
    [InlineData(9, 1.9, false, null)]
    [InlineData(3, 2.5, true, 2)]
    [InlineData(3, 0.5, true, 1)]
    [InlineData(1, 0.5, true, null)]
    public void A_page_break_leaves_two_lines_on_either_side(int lines, double available, bool force, int? head)
    {
        var paragraph = Lines.Paragraph(string.Join("\n", Enumerable.Range(1, lines)), 200);
        var cut = paragraph.Cut(available * Lines.Leading, force);

        Assert.Equal(head, cut is { } c ? (int)Math.Round(c.Head.Height / Lines.Leading) : null);
        Assert.Equal(lines - head, cut is { } d ? (int)Math.Round(d.Tail.Height / Lines.Leading) : null);
    }

    [Fact]
    public void An_indent_is_that_of_the_first_line_or_of_the_others()
    {
        InlineItem text = new InlineItem.Text(Sentence, Lines.Style);
        var style = new ParagraphStyle(Lines.Leading);

        Assert.Equal([20, 0, 0], Lefts(style with { FirstLineIndent = 20 }));
        Assert.Equal([0, 20, 20], Lefts(style with { HangingIndent = 20 }));

        IEnumerable<double> Lefts(ParagraphStyle indented) =>
            Lines.Runs(new ParagraphBox([text], indented, 175)).Select(run => run.X);
    }

    [Fact]
    public void Lines_end_at_the_right_edge_or_stand_in_the_middle()
    {
        InlineItem text = new InlineItem.Text("one", Lines.Style);
        var width = Lines.WidthOf("one");

        Assert.Equal(100 - width, Left(TextAlignment.End), 6);
        Assert.Equal((100 - width) / 2, Left(TextAlignment.Center), 6);

        double Left(TextAlignment alignment) =>
            Lines.Runs(new ParagraphBox([text], new ParagraphStyle(Lines.Leading, alignment), 100))[0].X;
    }

    [Fact]
    public void Each_piece_of_text_keeps_its_style_element_and_link()
    {
        var (paragraph, link) = (new StructureElement("P"), new StructureElement("Link"));
        var target = new LinkTarget(null, "nhk-2022", "NHK, paragraph 51");
        var small = Lines.Style with { Size = 6 };

        var runs = Lines.Runs(new ParagraphBox(
            [
                new InlineItem.Text("It is ", Lines.Style, paragraph),
                new InlineItem.Text("so.", Lines.Style, paragraph),
                new InlineItem.Text("NHK\u00A051", small, link, target),
            ],
            new ParagraphStyle(Lines.Leading),
            200));

        Assert.Equal(["It is so.", "NHK 51"], runs.Select(Lines.TextOf));
        Assert.Equal([paragraph, link], runs.Select(run => run.Element));
        Assert.Equal([null, target], runs.Select(run => run.Link));
        Assert.Equal(runs[0].Baseline, runs[1].Baseline, 6);
        Assert.Equal(runs[0].X + runs[0].Width, runs[1].X, 6);
    }

    [Fact]
    public void A_break_needs_a_reason_even_where_the_style_changes()
    {
        var bold = Lines.Style with { Faces = [EmbeddedFonts.SerifSemiBold] };
        var width = Lines.WidthOf("one tw") + 0.1;

        Assert.Equal(["one", "two"], Lines.Of(new ParagraphBox(
            [new InlineItem.Text("one tw", Lines.Style), new InlineItem.Text("o", bold)],
            new ParagraphStyle(Lines.Leading),
            width)));
    }

    [Fact]
    public void A_shape_stays_with_the_word_after_it()
    {
        var canvas = new PageCanvas();
        var paragraph = new ParagraphBox(
            [
                new InlineItem.Text("one ", Lines.Style),
                new InlineItem.Shape(new Marker(MarkerShape.Circle, 6, Color.Black), 2),
                new InlineItem.Text(" two", Lines.Style),
            ],
            new ParagraphStyle(Lines.Leading),
            Lines.WidthOf("one") + 12);

        paragraph.Paint(canvas, 0, 0);
        var ops = canvas.ToPage(200, 200).DrawOps;
        var circle = Assert.IsType<DrawOp.Circle>(ops[1]);

        Assert.Equal(3, circle.CenterX);
        Assert.InRange(circle.CenterY, Lines.Leading, 2 * Lines.Leading);
        Assert.Equal(8, Assert.IsType<DrawOp.Glyphs>(ops[2]).X);
    }

    [Fact]
    public void A_shape_without_words_stands_within_its_line()
    {
        var canvas = new PageCanvas();
        var marker = new Marker(MarkerShape.Circle, 6, Color.Black);
        new ParagraphBox([new InlineItem.Shape(marker, 2)], new ParagraphStyle(Lines.Leading), 100).Paint(canvas, 0, 0);

        var circle = Assert.IsType<DrawOp.Circle>(Assert.Single(canvas.ToPage(200, 200).DrawOps));
        Assert.InRange(circle.CenterY, 3, Lines.Leading - 3);
    }

    [Fact]
    public void Accents_are_put_together_with_their_letters_and_copied_as_they_are_written()
    {
        const string Text = "cafe\u0301 и\u0306 a\u0323\u0302";
        var glyphs = Lines.Runs(Lines.Paragraph(Text, 200)).SelectMany(run => run.Run).ToArray();

        Assert.Equal("caféйậ".Select(c => EmbeddedFonts.SerifRegular.GlyphOf(c)), glyphs.Where(g => g.Text != " ").Select(g => g.Id));
        Assert.Equal(Text, string.Concat(glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void A_character_is_taken_from_the_first_face_that_has_it()
    {
        var only = Lines.Style with { Faces = [EmbeddedFonts.SerifRegular] };
        Assert.Equal(0, EmbeddedFonts.SerifRegular.GlyphOf('憲'));

        var run = Lines.Runs(new ParagraphBox([new InlineItem.Text("憲", only)], new ParagraphStyle(14), 200)).Single();
        Assert.Equal((0, "憲"), (run.Run[0].Id, run.Run[0].Text));
    }

    [Fact]
    public void Pairs_are_kerned()
    {
        var face = EmbeddedFonts.SerifRegular;
        var kerning = Lines.Runs(Lines.Paragraph("AV", 200)).Single().Run[0].Advance - face.AdvanceOf(face.GlyphOf('A'));

        Assert.True(kerning < 0);
        Assert.Equal(
            Lines.WidthOf("A") + Lines.WidthOf("V") + kerning * 10.0 / face.UnitsPerEm, Lines.WidthOf("AV"), 6);
    }

    [Fact]
    public void Letters_that_the_font_draws_as_one_are_one_glyph_and_copied_as_letters()
    {
        var run = Assert.Single(Lines.Runs(Lines.Paragraph("official", 200)));

        Assert.Equal(["o", "ffi", "c", "i", "a", "l"], run.Run.Select(glyph => glyph.Text));
    }

    [Theory]
    [InlineData("shelf\u00adful")]
    [InlineData("of\u200cfer")]
    [InlineData("f\u0323i")]
    public void What_parts_two_letters_parts_their_ligature(string text)
    {
        var run = Assert.Single(Lines.Runs(Lines.Paragraph(text, 200)));

        Assert.DoesNotContain(run.Run, glyph => glyph.Text is "ff" or "fi");
    }

    [Fact]
    public void Letters_of_two_styles_make_no_ligature()
    {
        var italic = Lines.Style with { Faces = [EmbeddedFonts.SerifItalic] };
        var box = new ParagraphBox(
            [new InlineItem.Text("of", Lines.Style), new InlineItem.Text("fer", italic)], new ParagraphStyle(Lines.Leading), 200);

        Assert.Equal(["of", "fer"], Lines.Runs(box).Select(Lines.TextOf));
        Assert.All(Lines.Runs(box).SelectMany(run => run.Run), glyph => Assert.Single(glyph.Text));
    }

    [Fact]
    public void A_paragraph_without_text_takes_no_room()
    {
        var paragraph = new ParagraphBox([], new ParagraphStyle(Lines.Leading), 100);

        Assert.Equal((0, 0), (paragraph.Height, paragraph.WidestLine));
        Assert.Empty(Lines.Of(paragraph));
    }

    [Theory]
    [InlineData("A line pays where it is used. ")]
    [InlineData("日本国憲法、")]
    [InlineData("\u200B")]
    [InlineData("https://example.org/path?query=1&")]
    [InlineData("unbreakable")]
    public void A_hundred_thousand_characters_are_set(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        // What grew with the square of the length would not end while anyone waits.
        Assert.True(Lines.Paragraph(text, 400).Height > 0);
    }
}
