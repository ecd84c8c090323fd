using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;
using HarfBuzzSharp;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Whatever bytes a font file has, it is read or refused with a sentence, and what is read can be used.</summary>
public sealed class DamagedFontTests
{
    [Theory]
    [InlineData("", "The font file is damaged: a table points outside the file or ends too early.")]
    [InlineData("<html><body>", "The file is not a TrueType or OpenType font.")]
    [InlineData("OTTO\0\0........", "The font file has no 'maxp' table.")]
    [InlineData("ttcf........", "The font file is damaged: a table points outside the file or ends too early.")]
    [InlineData("ttcf\0\u0001\0\0\0\0\0\0", "The file is a collection. Write which face after a #: .")]
    [InlineData("wOFF........", "The file is a web font, which is packed for browsers; its family comes as .ttf or .otf, too.")]
    [InlineData("wOF2........", "The file is a web font, which is packed for browsers; its family comes as .ttf or .otf, too.")]
    [InlineData("\0\u0001\0\0\0\0........", "The font file has no 'maxp' table.")]
    public void A_file_that_is_no_face_is_refused_with_a_reason(string content, string sentence)
    {
        var bytes = content.Select(c => (byte)c).ToArray();

        Assert.Equal(sentence, Assert.Throws<FontFormatException>(() => FontFace.Read(bytes)).Message);
    }

    [Fact]
    public void A_font_that_must_not_be_embedded_is_refused()
    {
        var file = FontFiles.SansRegular;
        file[TableOf(file, "OS/2") + 9] = 2;

        var exception = Assert.Throws<FontFormatException>(() => FontFace.Read(file));
        Assert.Equal("The font says that its licence does not allow it to be embedded.", exception.Message);
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        var file = FontFiles.SerifItalic;
        for (var length = 0; length < file.Length; length += 997)
            Assert.Throws<FontFormatException>(() => FontFace.Read(file[..length]));
    }

    [Theory]
    [InlineData("GDEF")]
    [InlineData("GPOS")]
    [InlineData("GSUB")]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    [InlineData("OS/2")]
    [InlineData("post")]
    [InlineData("directory")]
    public void Damage_in_a_table_never_surfaces_as_another_exception(string tag) => UseDamaged(FontFiles.SerifItalic, tag, form: "");

    [Theory]
    [InlineData("CFF ")]
    [InlineData("cmap")]
    [InlineData("hmtx")]
    public void Nor_does_damage_in_a_font_with_outlines_of_PostScript(string tag)
    {
        UseDamaged(FontFiles.BoxesPostScript, tag, form: "");
        UseDamaged(FontFiles.BoxesKeyed, tag, form: "");
    }

    [Theory]
    [InlineData("fvar")]
    [InlineData("gvar")]
    [InlineData("glyf")]
    [InlineData("name")]
    public void Nor_does_damage_in_a_variable_font(string tag)
    {
        UseDamaged(FontFiles.BoxesVariable, tag, form: "Black");
        UseDamaged(FontFiles.BoxesVariable, tag, form: "wght=650");
    }

    [Theory]
    [InlineData("directory")]
    [InlineData("hmtx")]
    [InlineData("name")]
    public void Nor_does_damage_in_a_collection(string tag) => UseDamaged(FontFiles.BoxesCollection, tag, form: "Boxes Two");

    [Fact]
    public void Outlines_of_the_second_version_of_PostScript_are_refused()
    {
        var file = FontFiles.BoxesPostScript;
        "CFF2"u8.CopyTo(file.AsSpan(file.AsSpan().IndexOf("CFF "u8)));

        Assert.Equal(
            "The font has CFF2 outlines, which a PDF cannot contain.",
            Assert.Throws<FontFormatException>(() => FontFace.Read(file)).Message);
    }

    /// <summary>The same with more of it, and in every table.</summary>
    [Fact(Explicit = true)]
    public void Nor_does_other_damage()
    {
        (byte[] File, string[] Forms)[] fonts =
        [
            (FontFiles.SerifItalic, [""]), (FontFiles.BoxesPostScript, [""]), (FontFiles.BoxesKeyed, [""]),
            (FontFiles.BoxesVariable, ["Black", "wght=650"]), (FontFiles.BoxesCollection, ["Boxes Two"]),
        ];
        foreach (var (file, forms) in fonts)
        {
            foreach (var (tag, form) in TablesOf(file).Append("directory").SelectMany(tag => forms.Select(form => (tag, form))))
                UseDamaged(file, tag, form, seeds: 40);
        }
    }

    private static void UseDamaged(byte[] original, string tag, string form, int seeds = 5)
    {
        var start = tag == "directory" ? 0 : TableOf(original, tag);

        for (var seed = 0; seed < seeds; seed++)
        {
            var random = new Random(seed);
            var file = (byte[])original.Clone();

            // Most structure is at the start of a table, so most of the damage is done there.
            var reach = seed % 3 == 0 ? 4000 : 60;
            for (var i = 0; i < 1 + seed % 7; i++)
                file[Math.Min(start + random.Next(reach), file.Length - 1)] = (byte)random.Next(256);

            var exception = Record.Exception(() => Use(file, form));
            Assert.True(exception is null or FontFormatException, $"{tag}, seed {seed}: {exception}");
        }
    }

    private static void Use(byte[] file, string form)
    {
        var face = FontFace.Read(file, form);
        _ = (face.CapHeight, face.XHeight, face.FamilyName, face.PostScriptName);
        var glyphs = Enumerable.Range(0, 0x600).Select(face.GlyphOf).ToArray();
        var some = glyphs.Distinct().Take(80).ToArray();
        _ = some.Select(face.AdvanceOf).ToArray();
        _ = some.Select(face.OutlineOf).ToArray();
        _ = Glyphs.Of(face, string.Concat(Enumerable.Range(0x20, 0x5e0).Select(c => (char)c)));
        _ = face.Sets(Script.Arabic) || face.Sets(Script.Devanagari) || face.Sets(Script.Thai);
        _ = face.Subset([0, .. glyphs]);
        _ = face.WebFont([.. Enumerable.Range(0, 0x600).Where(character => glyphs[character] != 0).Take(80)]);
    }

    private static IEnumerable<string> TablesOf(byte[] file)
    {
        // In a collection, those of its first face.
        var start = file[0] == 't' ? new FontBytes(file).I32(12) : 0;
        for (var i = 0; i < new FontBytes(file).U16(start + 4); i++)
            yield return System.Text.Encoding.ASCII.GetString(file, start + 12 + 16 * i, 4);
    }

    internal static int TableOf(byte[] file, string tag)
    {
        var bytes = new FontBytes(file);

        // In a collection, those of its first face.
        for (var record = 12 + (file[0] == 't' ? bytes.I32(12) : 0); ; record += 16)
        {
            if (Enumerable.Range(0, 4).All(i => bytes.U8(record + i) == tag[i]))
                return (int)bytes.U32(record + 8);
        }
    }
}
