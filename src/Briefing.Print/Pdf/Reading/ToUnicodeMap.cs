using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>The texts of a font's glyphs: reads a map written by <see cref="ToUnicodeWriter"/>.</summary>
internal sealed class ToUnicodeMap
{
    private readonly Dictionary<ushort, string> _texts = [];

    public ToUnicodeMap(ReadOnlyMemory<byte> map, ReadingBudget budget)
    {
        var parser = new ObjectParser(map[Math.Max(0, map.Span.IndexOf("beginbfchar"u8))..], budget);
        PdfObject.Bytes? glyph = null;
        while (parser.Next() is { } next)
        {
            // Pairs of strings; operators between them separate blocks.
            if (next.Value is not PdfObject.Bytes bytes)
                glyph = null;
            else if (glyph is null)
                glyph = bytes;
            else
                (_texts[Code(glyph.Value.Span)], glyph) = (Encoding.BigEndianUnicode.GetString(bytes.Value.Span), null);
        }
    }

    /// <summary>The text of the first of some codes; empty if it has none.</summary>
    public string Of(ReadOnlySpan<byte> codes) => _texts.GetValueOrDefault(Code(codes)) ?? "";

    private static ushort Code(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 ? (ushort)(bytes[0] << 8 | bytes[1]) : throw ObjectParser.Damaged();
}
