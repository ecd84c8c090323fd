using System.IO.Hashing;
using Briefing.Print.Fonts;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Embeds a face as a composite font (ISO 32000-1, 9.7) whose character codes are its glyph ids.</summary>
internal static class FontWriter
{
    private const int FixedPitch = 1 << 0;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    public static void Write(PdfFileWriter file, FontResource font)
    {
        var program = font.Face.Subset(font.Glyphs);
        var name = new PdfObject.Name($"{SubsetTag(program)}+{font.Face.PostScriptName}");

        var programId = file.Allocate();
        file.WriteStream(programId, new() { { "Length1", program.Length } }, program);

        var toUnicode = file.Allocate();
        file.WriteStream(toUnicode, [], ToUnicodeWriter.Write(font.Texts));

        var descendant = file.Write(new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Font") },
            { "Subtype", new PdfObject.Name("CIDFontType2") },
            { "BaseFont", name },
            { "CIDSystemInfo", IdentityOrdering() },
            { "FontDescriptor", file.Write(Descriptor(font.Face, name, programId)) },
            { "DW", Thousandths(font.Face, font.Face.AdvanceOf(0)) },
            { "W", Widths(font) },

            // Required if the font program is embedded (PDF/UA-1, 7.21.3.2).
            { "CIDToGIDMap", new PdfObject.Name("Identity") },
        });

        file.Write(font.Id, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Font") },
            { "Subtype", new PdfObject.Name("Type0") },
            { "BaseFont", name },
            { "Encoding", new PdfObject.Name("Identity-H") },
            { "DescendantFonts", PdfObject.ArrayOf(descendant) },
            { "ToUnicode", toUnicode },
        });
    }

    private static PdfObject.Dictionary Descriptor(FontFace face, PdfObject name, Ref program) => new()
    {
        { "Type", new PdfObject.Name("FontDescriptor") },
        { "FontName", name },
        { "Flags", Flags(face) },
        { "FontBBox", BoundingBox(face) },
        { "ItalicAngle", face.ItalicAngle },
        { "Ascent", Thousandths(face, face.Ascent) },
        { "Descent", Thousandths(face, face.Descent) },
        { "CapHeight", Thousandths(face, face.CapHeight) },
        { "XHeight", Thousandths(face, face.XHeight) },
        { "StemV", StemWidth(face) },
        { "FontFile2", program },
    };

    private static PdfObject.Dictionary IdentityOrdering() => new()
    {
        { "Registry", new PdfObject.Text("Adobe") },
        { "Ordering", new PdfObject.Text("Identity") },
        { "Supplement", 0 },
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

    /// <summary>One run of widths starting at glyph 0 (9.7.4.3).</summary>
    private static PdfObject Widths(FontResource font)
    {
        var widths = new List<PdfObject>(font.Glyphs.Count);
        foreach (var glyph in font.Glyphs)
            widths.Add(Thousandths(font.Face, font.Face.AdvanceOf(glyph)));

        return PdfObject.ArrayOf(0, PdfObject.ArrayOf(widths));
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
