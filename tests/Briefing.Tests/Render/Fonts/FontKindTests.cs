using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Pdf;
using Briefing.Print.Tags;
using Briefing.Tests.Render.Pdf;
using HarfBuzzSharp;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Fonts that are not one face of TrueType outlines: collections, variable fonts, outlines of PostScript.</summary>
public sealed class FontKindTests
{
    [Theory]
    [InlineData("Boxes One Regular", 600)]
    [InlineData("boxes two", 700)]
    [InlineData("BoxesTwo-Regular", 700)]
    [InlineData(" Boxes Two ", 700)]
    public void A_face_of_a_collection_is_named(string name, int advance)
    {
        var face = FontFace.Read(FontFiles.BoxesCollection, name);

        Assert.Equal(advance, face.AdvanceOf(face.GlyphOf('A')));
        var subset = new FontTables(new(face.Subset([0, face.GlyphOf('A')])));
        Assert.Equal(advance, subset.Get("hmtx").U16(4));
    }

    [Theory]
    [InlineData("", "The file is a collection. Write which face after a #: 'Boxes One Regular', 'Boxes Two Regular'.")]
    [InlineData("Boxes Six", "The collection has no face 'Boxes Six'. It has 'Boxes One Regular', 'Boxes Two Regular'.")]
    [InlineData("Boxes One#Bold", "The font is one face, 'Boxes One Regular', without an instance 'Bold'.")]
    public void A_collection_says_what_it_has(string name, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FontFormatException>(() => FontFace.Read(FontFiles.BoxesCollection, name)).Message);

    [Theory]
    [InlineData("", 600, 400, "BoxesVariable-Regular")]
    [InlineData("Black", 900, 900, "BoxesVariable-Black")]
    [InlineData("wght=650", 750, 650, "BoxesVariable-wght=650")]
    [InlineData("Black#wght=400", 600, 400, "BoxesVariable-Blackwght=400")]
    public void A_variable_font_is_taken_in_one_form(string form, int advance, int weight, string name)
    {
        var face = FontFace.Read(FontFiles.BoxesVariable, form);
        var glyph = face.GlyphOf('A');

        Assert.Equal((advance, weight), (face.AdvanceOf(glyph), face.Weight));
        Assert.Equal(name, face.PostScriptName);
        Assert.Equal(advance, Glyphs.Of(face, "A")[0].Advance);
        Assert.Equal(advance - 50, face.OutlineOf(glyph).SelectMany(step => step.Points).Max(point => point.X));

        // What is embedded has no axes, and is as wide.
        var subset = new FontTables(new(face.Subset([0, glyph])));
        Assert.Null(subset.Find("fvar"));
        Assert.Equal(advance, subset.Get("hmtx").U16(4));
        Assert.Equal(advance - 50, subset.Get("glyf").From(subset.Get("loca").U16(2) * 2).I16(6));
    }

    [Theory]
    [InlineData("Blakc", "'Boxes Variable' has no instance 'Blakc'. It has 'Regular', 'Black' wght from 100 to 900.")]
    [InlineData("wdth=90", "The font has no axis 'wdth'. It has wght from 100 to 900.")]
    [InlineData("wght=901", "'901' is not a position on the axis 'wght'. The font has wght from 100 to 900.")]
    [InlineData("wght=NaN", "'NaN' is not a position on the axis 'wght'. The font has wght from 100 to 900.")]
    public void A_variable_font_says_what_it_has(string form, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FontFormatException>(() => FontFace.Read(FontFiles.BoxesVariable, form)).Message);

    [Fact]
    public void The_name_of_the_only_face_may_be_there_and_no_other()
    {
        Assert.Equal("SourceSans3-Regular", FontFace.Read(FontFiles.SansRegular, "Source Sans 3").PostScriptName);
        Assert.Equal(
            "The font is one face, 'Source Sans 3 Regular', without an instance 'Bold'.",
            Assert.Throws<FontFormatException>(() => FontFace.Read(FontFiles.SansRegular, "Bold")).Message);
    }

    [Fact]
    public void Outlines_of_PostScript_are_drawn_and_embedded()
    {
        var face = FontFace.Read(FontFiles.BoxesPostScript);

        Assert.True(face.IsPostScript);
        Assert.Equal(550, face.OutlineOf(face.GlyphOf('A')).SelectMany(step => step.Points).Max(point => point.X));
        var subset = new FontTables(new(face.Subset([0, face.GlyphOf('C'), face.GlyphOf('A')])));
        Assert.Equal((640, 600), (subset.Get("hmtx").U16(4), subset.Get("hmtx").U16(8)));
        Assert.Null(CidCharset.Of(subset.Get("CFF "), 3));
    }

    [Fact]
    public void Glyphs_of_a_font_keyed_by_character_ids_keep_these()
    {
        var face = FontFace.Read(FontFiles.BoxesKeyed);

        Assert.Equal(640, face.AdvanceOf(face.GlyphOf('C')));
        var subset = new FontTables(new(face.Subset([0, face.GlyphOf('C'), face.GlyphOf('A')])));
        Assert.Equal([0, 100, 34], CidCharset.Of(subset.Get("CFF "), 3)!);
    }

    [Theory]
    [InlineData("otf")]
    [InlineData("keyed")]
    [InlineData("variable")]
    [InlineData("collection")]
    public void Text_in_every_kind_is_embedded_and_copied(string kind)
    {
        var face = kind switch
        {
            "otf" => FontFace.Read(FontFiles.BoxesPostScript),
            "keyed" => FontFace.Read(FontFiles.BoxesKeyed),
            "variable" => FontFace.Read(FontFiles.BoxesVariable, "Black"),
            _ => FontFace.Read(FontFiles.BoxesCollection, "Boxes Two"),
        };
        var (sheet, root) = (new Sheet(), new StructureElement("Document"));
        sheet.Text(root.Add("P"), "CAB A", 72, 100, face);
        using var output = new MemoryStream();
        PdfFile.Write(output, SampleBriefing.Metadata, [sheet.ToPage()], root, []);

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(output.ToArray());
        var letters = pdf.GetPage(1).Letters;
        Assert.Equal("CAB A", string.Concat(letters.Select(letter => letter.Value)));
        Assert.Equal(
            "CAB A".Select(letter => face.AdvanceOf(face.GlyphOf(letter)) / 100.0),
            letters.Select(letter => Math.Round(letter.Width, 2)));
        Assert.EndsWith($"+{face.PostScriptName}", letters[0].FontName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('a', '\u0301')]
    [InlineData('\u0915', '\u093F')]
    [InlineData('\u0628', '\u0301')]
    public void Ten_thousand_marks_on_a_letter_are_set(char letter, char mark)
    {
        var text = letter + new string(mark, 10_000);

        foreach (var face in (FontFace[])[EmbeddedFonts.SerifRegular, FontFace.Read(FontFiles.BoxesUnjoined)])
            Assert.NotEmpty(Glyphs.Of(face, text));
    }

    [Fact]
    public void Letters_without_the_rules_of_their_script_are_told_from_those_with_them()
    {
        var unjoined = FontFace.Read(FontFiles.BoxesUnjoined);

        foreach (var script in (Script[])[Script.Devanagari, Script.Arabic, Script.Thai])
            Assert.False(unjoined.Sets(script));
        foreach (var script in (Script[])[Script.Latin, Script.Greek, Script.Han, Script.Hebrew, Script.Common])
            Assert.True(unjoined.Sets(script));
    }
}
