namespace Briefing.Print.Fonts.Tables;

/// <summary>
/// The character ids of the glyphs of a CID-keyed font, by which a PDF calls them (Adobe Technical Note 5176, "The Compact Font
/// Format Specification", chapters 9 and 13).
/// </summary>
internal static class CidCharset
{
    private const int CharsetOperator = 15;
    private const int CidOperator = 12 << 8 | 30;

    /// <summary>By glyph; <c>null</c> if the font is not keyed by character ids, and a PDF calls its glyphs by their numbers.</summary>
    /// <param name="table">Of PostScript outlines.</param>
    public static int[]? Of(FontBytes table, int glyphCount)
    {
        // The header, and then the indexes of names and of the top dictionaries, of which there is one.
        var names = table.U8(2);
        var top = Index(table, EndOfIndex(table, names), out _);
        var (isKeyed, at) = ReadTop(top);
        return isKeyed ? ReadCharset(table.From(at), glyphCount) : null;
    }

    private static int[] ReadCharset(FontBytes charset, int glyphCount)
    {
        var ids = new int[glyphCount];
        var format = charset.U8(0);
        var at = 1;
        for (var glyph = 1; glyph < glyphCount;)
        {
            var id = charset.U16(at);
            var left = format switch
            {
                0 => 0,
                1 => charset.U8(at + 2),
                _ => charset.U16(at + 2),
            };
            at += format switch { 0 => 2, 1 => 3, _ => 4 };
            for (var i = 0; i <= left && glyph < glyphCount; i++)
                ids[glyph++] = id + i;
        }

        return ids;
    }

    private static (bool IsKeyed, int Charset) ReadTop(FontBytes dictionary)
    {
        var (isKeyed, charset, operand) = (false, 0, 0);
        for (var at = 0; at < dictionary.Length;)
        {
            int first = dictionary.U8(at);
            if (first <= 21)
            {
                var name = first == 12 ? 12 << 8 | dictionary.U8(at + 1) : first;
                isKeyed |= name == CidOperator;
                charset = name == CharsetOperator ? operand : charset;
                at += first == 12 ? 2 : 1;
                continue;
            }

            (operand, var length) = first switch
            {
                28 => (dictionary.I16(at + 1), 3),
                29 => (dictionary.I32(at + 1), 5),
                30 => (0, LengthOfReal(dictionary, at)),
                <= 246 => (first - 139, 1),
                <= 250 => ((first - 247) * 256 + dictionary.U8(at + 1) + 108, 2),
                _ => (-(first - 251) * 256 - dictionary.U8(at + 1) - 108, 2),
            };
            at += length;
        }

        return (isKeyed, charset);
    }

    /// <summary>Of a decimal number: half bytes, of which the last is 15.</summary>
    private static int LengthOfReal(FontBytes dictionary, int at)
    {
        var length = 1;
        while ((dictionary.U8(at + length) & 0xF) != 0xF && dictionary.U8(at + length) >> 4 != 0xF)
            length++;

        return length + 1;
    }

    /// <summary>The first entry of an index.</summary>
    private static FontBytes Index(FontBytes table, int at, out int end)
    {
        var size = table.U8(at + 2);
        var count = table.U16(at);
        var data = at + 3 + (count + 1) * size - 1;
        var (first, second) = (Offset(table, at + 3, size), Offset(table, at + 3 + size, size));
        end = data + Offset(table, at + 3 + count * size, size);
        return table.Slice(data + first, second - first);
    }

    private static int EndOfIndex(FontBytes table, int at)
    {
        if (table.U16(at) == 0)
            return at + 2;

        Index(table, at, out var end);
        return end;
    }

    private static int Offset(FontBytes table, int at, int size)
    {
        var offset = 0;
        for (var i = 0; i < size; i++)
            offset = offset << 8 | table.U8(at + i);

        return offset;
    }
}
