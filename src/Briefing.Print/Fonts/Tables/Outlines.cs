namespace Briefing.Print.Fonts.Tables;

/// <summary>The outlines of a face, from <c>loca</c> and <c>glyf</c>; all validated when the face is read.</summary>
internal sealed class Outlines
{
    private const int HeaderLength = 10;

    private readonly FontBytes _glyf;
    private readonly uint[] _offsets;

    public Outlines(FontTables tables, int glyphCount)
    {
        _glyf = tables.Get("glyf");
        _offsets = ReadOffsets(tables, glyphCount);
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            var outline = this[glyph];
            if (outline.Length > 0)
                outline.Require(HeaderLength);

            foreach (var part in CompositePart.Of(outline))
            {
                if (part.Glyph >= glyphCount)
                    throw new FontFormatException("The font file is damaged: an accented glyph names a part it lacks.");
            }
        }
    }

    /// <summary>Empty for a glyph without ink, such as the space.</summary>
    public FontBytes this[int glyph] => _glyf.Slice(_offsets[glyph], (long)_offsets[glyph + 1] - _offsets[glyph]);

    /// <summary>The highest point of a glyph in font units.</summary>
    public int TopOf(int glyph) => this[glyph] is { Length: > 0 } outline ? outline.I16(8) : 0;

    private static uint[] ReadOffsets(FontTables tables, int glyphCount)
    {
        var loca = tables.Get("loca");
        var isLong = tables.Get("head").I16(50) != 0;
        var offsets = new uint[glyphCount + 1];
        for (var i = 0; i <= glyphCount; i++)
            offsets[i] = isLong ? loca.U32(4 * i) : 2u * loca.U16(2 * i);

        return offsets;
    }
}
