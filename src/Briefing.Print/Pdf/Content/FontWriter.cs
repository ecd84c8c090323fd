using System.IO.Hashing;
using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Embeds a face as a composite font (ISO 32000-1, 9.7).</summary>
internal static class FontWriter
{
    private const int FixedPitch = 1 << 0;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    public static void Write(PdfFileWriter file, FontResource font)
    {
        var face = font.Face;
        var codes = new CodeMap(font.Glyphs);
        var program = face.Subset(codes.Glyphs);
        var outlines = face.IsPostScript ? new FontTables(new(program)).Get("CFF ") : null;
        var ids = outlines is null ? null : CidCharset.Of(outlines, codes.Glyphs.Count);
        var name = $"{SubsetTag(program)}+{face.PostScriptName}";

        var embedded = outlines is null ? TrueType(file, program) : PostScript(file, outlines);
        var toUnicode = file.Allocate();
        file.WriteStream(toUnicode, [], ToUnicodeWriter.Write(font.Texts));

        var descendant = new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Font") },
            { "Subtype", new PdfObject.Name(face.IsPostScript ? "CIDFontType0" : "CIDFontType2") },
            { "BaseFont", new PdfObject.Name(name) },
            { "CIDSystemInfo", CodeMap.IdentityOrdering },
            { "FontDescriptor", file.Write(Descriptor(face, name, embedded)) },
            { "DW", Thousandths(face, face.AdvanceOf(0)) },
            { "W", face.IsPostScript ? Widths(face, codes.Glyphs, ids) : Widths(face, font.Glyphs, ids: null) },
        };

        // Required if the font program is embedded (PDF/UA-1, 7.21.3.2); PostScript outlines have their own map.
        if (!face.IsPostScript)
            descendant.Add("CIDToGIDMap", codes.GlyphMap(file));

        file.Write(font.Id, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Font") },
            { "Subtype", new PdfObject.Name("Type0") },
            { "BaseFont", new PdfObject.Name(name) },
            { "Encoding", face.IsPostScript ? codes.EncodingOf(file, name, ids) : new PdfObject.Name("Identity-H") },
            { "DescendantFonts", PdfObject.ArrayOf(file.Write(descendant)) },
            { "ToUnicode", toUnicode },
        });
    }

    /// <summary>The whole font file (ISO 32000-1, table 126).</summary>
    private static (string Key, Ref Id) TrueType(PdfFileWriter file, byte[] program)
    {
        var id = file.Allocate();
        file.WriteStream(id, new() { { "Length1", program.Length } }, program);
        return ("FontFile2", id);
    }

    /// <summary>The table with the outlines alone.</summary>
    private static (string Key, Ref Id) PostScript(PdfFileWriter file, FontBytes outlines)
    {
        var id = file.Allocate();
        file.WriteStream(id, new() { { "Subtype", new PdfObject.Name("CIDFontType0C") } }, outlines.Span);
        return ("FontFile3", id);
    }

    private static PdfObject.Dictionary Descriptor(FontFace face, string name, (string Key, Ref Id) program) => new()
    {
        { "Type", new PdfObject.Name("FontDescriptor") },
        { "FontName", new PdfObject.Name(name) },
        { "Flags", Flags(face) },
        { "FontBBox", BoundingBox(face) },
        { "ItalicAngle", face.ItalicAngle },
        { "Ascent", Thousandths(face, face.Ascent) },
        { "Descent", Thousandths(face, face.Descent) },
        { "CapHeight", Thousandths(face, face.CapHeight) },
        { "XHeight", Thousandths(face, face.XHeight) },
        { "StemV", StemWidth(face) },
        { program.Key, program.Id },
    };

    /// <summary>Symbolic: it has characters outside the standard Latin set (table 123).</summary>
    private static int Flags(FontFace face) =>
        Symbolic
        | (face.IsFixedPitch ? FixedPitch : 0)
        | (face.IsSerif ? Serif : 0)
        | (face.IsItalic ? Italic : 0);

    /// <summary>Estimated from the weight, as TrueType does not record it; only a substitute font would use it.</summary>
    private static double StemWidth(FontFace face) => 10 + 0.244 * (face.Weight - 50);

    private static PdfObject BoundingBox(FontFace face)
    {
        var (xMin, yMin, xMax, yMax) = face.BoundingBox;
        return PdfObject.ArrayOf(
            Thousandths(face, xMin), Thousandths(face, yMin), Thousandths(face, xMax), Thousandths(face, yMax));
    }

    /// <summary>One run of widths starting at glyph 0, or one for each glyph that has an id (9.7.4.3).</summary>
    private static PdfObject Widths(FontFace face, IReadOnlyList<int> glyphs, int[]? ids)
    {
        var widths = new List<PdfObject>(glyphs.Count);
        foreach (var glyph in glyphs)
            widths.Add(Thousandths(face, face.AdvanceOf(glyph)));

        return ids is null
            ? PdfObject.ArrayOf(0, PdfObject.ArrayOf(widths))
            : PdfObject.ArrayOf(widths.SelectMany((width, number) => (PdfObject[])[ids[number], PdfObject.ArrayOf(width)]));
    }

    private static double Thousandths(FontFace face, int fontUnits) => fontUnits * 1000.0 / face.UnitsPerEm;

    /// <summary>Six letters that identify the subset (9.6.4), derived from the embedded font program.</summary>
    private static string SubsetTag(byte[] program)
    {
        var digest = XxHash128.Hash(program);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
            tag[i] = (char)('A' + digest[i] % 26);

        return tag.ToString();
    }
}
