using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>The outlines of a face, from <c>loca</c> and <c>glyf</c>.</summary>
internal sealed class Outlines
{
    private readonly FontBytes _glyf;
    private readonly uint[] _offsets;

    public Outlines(FontTables tables, int glyphCount)
    {
        _glyf = tables.Get("glyf");
        _offsets = ReadOffsets(tables, glyphCount);
    }

    /// <summary>Empty for a glyph without ink, such as the space.</summary>
    public FontBytes this[int glyph] => _glyf.Slice(_offsets[glyph], (long)_offsets[glyph + 1] - _offsets[glyph]);

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
