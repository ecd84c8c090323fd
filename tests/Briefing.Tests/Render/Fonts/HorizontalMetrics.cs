using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Advances and left side bearings, from <c>hhea</c> and <c>hmtx</c>.</summary>
internal sealed class HorizontalMetrics
{
    private readonly ushort[] _advances;
    private readonly short[] _leftSideBearings;

    public HorizontalMetrics(FontTables tables, int glyphCount)
    {
        var hmtx = tables.Get("hmtx");
        var fullCount = Math.Min(tables.Get("hhea").U16(34), glyphCount);
        if (fullCount == 0)
            throw new FontFormatException("The font file is damaged: it gives no glyph a width.");

        hmtx.Require(4L * fullCount + 2L * (glyphCount - fullCount));
        _advances = new ushort[glyphCount];
        _leftSideBearings = new short[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            // Only bearings follow the last full entry, and the last advance applies to all of them.
            var isFull = glyph < fullCount;
            _advances[glyph] = isFull ? hmtx.U16(4 * glyph) : _advances[fullCount - 1];
            _leftSideBearings[glyph] = hmtx.I16(isFull ? 4 * glyph + 2 : 4 * fullCount + 2 * (glyph - fullCount));
        }
    }

    public int AdvanceOf(int glyph) => _advances[glyph];

    public int LeftSideBearingOf(int glyph) => _leftSideBearings[glyph];
}
