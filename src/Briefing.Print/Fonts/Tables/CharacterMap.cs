namespace Briefing.Print.Fonts.Tables;

/// <summary>Maps characters to glyphs: a <c>cmap</c> subtable of format 4 or 12.</summary>
internal sealed class CharacterMap
{
    private readonly FontBytes _table;
    private readonly bool _isFormat12;
    private readonly int _count;

    private CharacterMap(FontBytes table)
    {
        _table = table;
        _isFormat12 = table.U16(0) == 12;
        if (_isFormat12)
        {
            _table.Require(16 + 12L * table.U32(12));
            _count = (int)table.U32(12);
        }
        else
        {
            _count = table.U16(6) / 2;
            _table.Require(16 + 8L * _count);
        }
    }

    public static CharacterMap Read(FontTables tables)
    {
        var cmap = tables.Get("cmap");
        var count = cmap.U16(2);
        FontBytes? best = null;
        var bestRank = 0;
        for (var i = 0; i < count; i++)
        {
            var record = cmap.Slice(4 + 8 * i, 8);
            var table = cmap.From(record.U32(4));
            var rank = Rank(record.U16(0), record.U16(2), table.U16(0));
            if (rank > bestRank)
                (best, bestRank) = (table, rank);
        }

        return new(best ?? throw new FontFormatException("The font has no Unicode character map of format 4 or 12."));
    }

    /// <summary>0 if the face lacks the character.</summary>
    public int GlyphOf(int codePoint)
    {
        if (codePoint < 0)
            return 0;

        return _isFormat12 ? InGroups((uint)codePoint) : codePoint <= 0xFFFF ? InSegments(codePoint) : 0;
    }

    /// <summary>Prefers all of Unicode to the BMP, then Windows to the Unicode platform; 0 if not usable.</summary>
    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) => 4,
        (0, _, 12) => 3,
        (3, 1, 4) => 2,
        (0, _, 4) => 1,
        _ => 0,
    };

    private int InGroups(uint codePoint)
    {
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + 12 * middle;
            var first = _table.U32(group);
            if (codePoint < first)
                high = middle - 1;
            else if (codePoint > _table.U32(group + 4))
                low = middle + 1;
            else
                return (int)Math.Min(_table.U32(group + 8) + (ulong)(codePoint - first), int.MaxValue);
        }

        return 0;
    }

    private int InSegments(int codePoint)
    {
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint > _table.U16(14 + 2 * middle))
                low = middle + 1;
            else if (codePoint < _table.U16(16 + 2 * _count + 2 * middle))
                high = middle - 1;
            else
                return InSegment(middle, codePoint);
        }

        return 0;
    }

    /// <summary>The offset of a segment is relative to its own location.</summary>
    private int InSegment(int segment, int codePoint)
    {
        var start = _table.U16(16 + 2 * _count + 2 * segment);
        var delta = _table.U16(16 + 4 * _count + 2 * segment);
        var place = 16 + 6 * _count + 2 * segment;
        var offset = _table.U16(place);
        if (offset == 0)
            return codePoint + delta & 0xFFFF;

        var at = place + offset + 2 * (codePoint - start);

        // Some fonts point past the end of the table for the last segment, 0xFFFF.
        var glyph = at + 2 <= _table.Length ? _table.U16(at) : 0;
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
