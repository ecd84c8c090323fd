using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Maps glyph ids back to text (ISO 32000-1, 9.10.3), for copying, searching and reading aloud.</summary>
internal static class ToUnicodeWriter
{
    /// <summary>The most entries allowed in one block.</summary>
    private const int BlockLength = 100;

    /// <param name="texts">By glyph id, starting with .notdef, which has no text.</param>
    public static ReadOnlySpan<byte> Write(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer();
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Add("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8);
        map.Add("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        map.Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);

        for (var first = 1; first < texts.Count; first += BlockLength)
        {
            var count = Math.Min(BlockLength, texts.Count - first);
            map.Add(count).Add(" beginbfchar\n"u8);
            for (var glyph = first; glyph < first + count; glyph++)
            {
                map.Add((byte)'<').AddHex((ushort)glyph).Add("> <"u8);
                foreach (var unit in texts[glyph])
                    map.AddHex(unit);
                map.Add(">\n"u8);
            }

            map.Add("endbfchar\n"u8);
        }

        map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return map.Written;
    }
}
