using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Whatever bytes a font file has, it is read or refused with a sentence, and what is read can be used.</summary>
public sealed class DamagedFontTests
{
    [Theory]
    [InlineData("", "The font file is damaged: a table points outside the file or ends too early.")]
    [InlineData("<html><body>", "The file is not a TrueType or OpenType font.")]
    [InlineData("OTTO\0\0........", "The font file has no 'maxp' table.")]
    [InlineData("ttcf........", "The file is a collection of fonts; give the file of a single face.")]
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
    [InlineData("GPOS")]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    [InlineData("OS/2")]
    [InlineData("post")]
    [InlineData("directory")]
    public void Damage_in_a_table_never_surfaces_as_another_exception(string tag)
    {
        var original = FontFiles.SerifItalic;
        var start = tag == "directory" ? 0 : TableOf(original, tag);

        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var file = (byte[])original.Clone();

            // Most structure is at the start of a table, so most of the damage is done there.
            var reach = seed % 3 == 0 ? 4000 : 60;
            for (var i = 0; i < 1 + seed % 7; i++)
                file[Math.Min(start + random.Next(reach), file.Length - 1)] = (byte)random.Next(256);

            var exception = Record.Exception(() => Use(file));
            Assert.True(exception is null or FontFormatException, $"{tag}, seed {seed}: {exception}");
        }
    }

    private static void Use(byte[] file)
    {
        var face = FontFace.Read(file);
        _ = (face.CapHeight, face.XHeight, face.FamilyName, face.PostScriptName);
        var glyphs = Enumerable.Range(0, 0x600).Select(face.GlyphOf).ToArray();
        var some = glyphs.Distinct().Take(80).ToArray();
        _ = some.Select(face.AdvanceOf).ToArray();
        _ = some.Select(face.OutlineOf).ToArray();
        _ = Glyphs.Of(face, string.Concat(Enumerable.Range(0x20, 0x5e0).Select(c => (char)c)));
        _ = face.Subset([0, .. glyphs]);
        _ = face.WebFont([.. Enumerable.Range(0, 0x600).Where(character => glyphs[character] != 0).Take(80)]);
    }

    internal static int TableOf(byte[] file, string tag)
    {
        var bytes = new FontBytes(file);
        for (var record = 12; ; record += 16)
        {
            if (Enumerable.Range(0, 4).All(i => bytes.U8(record + i) == tag[i]))
                return (int)bytes.U32(record + 8);
        }
    }
}
