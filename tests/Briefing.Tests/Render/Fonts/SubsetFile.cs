using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Render.Fonts;

/// <summary>Reads back a font file that has no <c>cmap</c> and so is not a whole face.</summary>
internal sealed class SubsetFile
{
    private readonly byte[] _file;
    private readonly HorizontalMetrics _horizontal;
    private readonly Outlines _outlines;

    public SubsetFile(byte[] file)
    {
        _file = file;
        var tables = new FontTables(new(file));
        GlyphCount = tables.Get("maxp").U16(4);
        _horizontal = new(tables, GlyphCount);
        _outlines = new(tables, GlyphCount);
    }

    public int GlyphCount { get; }

    public uint Checksum
    {
        get
        {
            var bytes = new FontBytes(_file);
            var sum = 0u;
            for (var i = 0; i < bytes.Length; i += 4)
                sum += bytes.U32(i);

            return sum;
        }
    }

    public int AdvanceOf(int glyph) => _horizontal.AdvanceOf(glyph);

    public byte[] OutlineOf(int glyph) => _outlines[glyph].Span.ToArray();

    public int[] ComponentsOf(int glyph) => [.. CompositePart.GlyphsOf(_outlines[glyph])];
}
