using System.Text;
using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Layout;
using Briefing.Print.Pdf;
using Briefing.Print.Pdf.Reading;
using Briefing.Print.Tags;
using Briefing.Tests.Render.Fonts;
using Briefing.Tests.Render.Layout;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

public sealed class TextTests
{
    private readonly StructureElement _root = new("Document");
    private readonly Sheet _sheet = new();

    [Fact]
    public void Kerning_moves_the_glyphs_and_nothing_else_does()
    {
        _sheet.Text(_root.Add("P"), "AVA", 72, 100, EmbeddedFonts.SerifRegular, 12);

        Assert.Equal(
            """
            /P <</MCID 0>> BDC
            BT
            72 741.89 Td
            /F0 12 Tf
            [<0001>119<0002>120<0001>] TJ
            ET
            EMC

            """,
            Content());
    }

    [Fact]
    public void Font_and_colour_are_set_only_where_they_change()
    {
        var paragraph = _root.Add("P");
        _sheet.Text(paragraph, "a", 72, 100, color: new(255, 0, 51));
        _sheet.Text(paragraph, "b", 80.0006, 100, color: new(255, 0, 51));
        _sheet.Text(paragraph, "c", 72, 112.5, size: 8, color: Color.Black);

        Assert.Equal(
            """
            /P <</MCID 0>> BDC
            1 0 .2 rg
            BT
            72 741.89 Td
            /F0 10 Tf
            [<0001>] TJ
            8.001 0 Td
            [<0002>] TJ
            0 0 0 rg
            -8.001 -12.5 Td
            /F0 8 Tf
            [<0003>] TJ
            ET
            EMC

            """,
            Content());
    }

    [Fact]
    public void A_glyph_that_stands_for_two_texts_gets_two_numbers()
    {
        var face = EmbeddedFonts.SansRegular;
        var hyphen = face.GlyphOf('-');
        var (f, i) = (face.GlyphOf('f'), face.AdvanceOf(hyphen));
        var run = new PlacedGlyph[] { new(hyphen, "-", i), new(hyphen, "\u2010", i), new(hyphen, "-", i), new(f, "🚋", 0) };
        _sheet.Add(new DrawOp.Glyphs(0, 20, face, 10, Color.Black, run) { Element = _root.Add("P") });

        Assert.Contains("[<0001000200010003>] TJ", Content());
        Assert.Contains("3 beginbfchar\n<0001> <002D>\n<0002> <2010>\n<0003> <D83DDE8B>\nendbfchar", ToUnicode());
    }

    [Fact]
    public void Accents_that_stand_above_each_other_are_copied_with_their_letter()
    {
        _sheet.Add(Lines.Runs(Lines.Paragraph("an\u0304\u0301a", 500, _root.Add("P"))).Single());

        var content = Content();
        var start = content.IndexOf("TJ\n/Span <</ActualText <FEFF006E03040301>>> BDC\n", StringComparison.Ordinal);
        Assert.True(start >= 0 && content.IndexOf("EMC\n[<0001>] TJ", start, StringComparison.Ordinal) > start, content);
    }

    [Fact]
    public void What_is_read_back_of_glyphs_that_stand_for_a_letter_together_is_the_letter()
    {
        var face = EmbeddedFonts.SansRegular;
        var shared = new SharedText("ŏ");
        PlacedGlyph[] run =
        [
            new(face.GlyphOf('o'), "o", 500) { Shared = shared },
            new(face.GlyphOf('u'), "", 500) { Shared = shared },
            new(face.GlyphOf('s'), "s", 500),
            new(face.GlyphOf('e'), "", 0) { IsApart = true },
        ];
        _sheet.Add(new DrawOp.Glyphs(0, 20, face, 10, Color.Black, run) { Element = _root.Add("P") });

        Assert.Equal("ŏs", Assert.Single(PdfText.Read(Bytes())).Text);
    }

    [Fact]
    public void The_widths_in_the_file_are_those_of_the_embedded_font()
    {
        _sheet.Text(_root.Add("P"), "Aé", 72, 100, EmbeddedFonts.SansRegular);

        var file = Write();
        var font = Font(file);
        var descendant = (Dictionary)file.Resolve(((List<object?>)font["DescendantFonts"]!)[0])!;
        var widths = (List<object?>)((List<object?>)descendant["W"]!)[1]!;
        var descriptor = (Dictionary)file.Resolve(descendant["FontDescriptor"])!;
        var program = new HorizontalMetrics(new FontTables(new(file.Stream(descriptor["FontFile2"]))), 3);

        Assert.Equal([653.0, 543.0, 496.0], widths);
        Assert.Equal(widths, Enumerable.Range(0, 3).Select(glyph => (object?)(double)program.AdvanceOf(glyph)));
        Assert.Matches("^[A-Z]{6}[+]SourceSans3-Regular$", ((PdfValue.Name)font["BaseFont"]!).Value);
    }

    [Fact]
    public void A_paragraph_that_begins_on_a_page_painted_last_is_read_in_its_order()
    {
        var paragraph = _root.Add("P");
        _sheet.Text(paragraph, "once, ", 72, 100);
        _sheet.Text(paragraph.Add("Span"), "twice, ", 90, 100);
        var second = new Sheet();
        second.Text(paragraph, "thrice", 72, 100);
        var first = _sheet.ToPage();
        var pages = new[] { first with { DrawOps = [], Numbered = _ => first.DrawOps }, second.ToPage() };
        var output = new MemoryStream();

        Assert.Equal(2, PdfFile.Write(output, SampleBriefing.Metadata, pages, _root, []));
        Assert.Equal("once, twice, thrice", string.Concat(PdfText.Read(output.ToArray()).Select(part => part.Text)));
    }

    [Fact]
    public void Content_below_another_root_is_refused()
    {
        _sheet.Text(new StructureElement("P"), "stray", 72, 100);

        Assert.Throws<InvalidOperationException>(Bytes);
    }

    private PdfDocument Write() => new(Bytes());

    private byte[] Bytes()
    {
        var output = new MemoryStream();
        PdfFile.Write(output, SampleBriefing.Metadata, [_sheet.ToPage()], _root, []);
        return output.ToArray();
    }

    private string Content()
    {
        var file = Write();
        return Encoding.ASCII.GetString(file.Stream(file.Pages.First()["Contents"]));
    }

    private string ToUnicode()
    {
        var file = Write();
        return Encoding.ASCII.GetString(file.Stream(Font(file)["ToUnicode"]));
    }

    private static Dictionary Font(PdfDocument file)
    {
        var resources = (Dictionary)file.Resolve(file.Pages.First()["Resources"])!;
        return (Dictionary)file.Resolve(((Dictionary)resources["Font"]!)["F0"])!;
    }
}
