namespace Briefing.Render.Fonts;

/// <summary>Coverage and class definition tables, spread out to one entry per glyph so that a lookup is one read.</summary>
internal static class GlyphClasses
{
    public const int NotCovered = -1;

    /// <summary>The coverage index of each glyph, or <see cref="NotCovered"/>.</summary>
    public static int[] Coverage(FontBytes table, int glyphCount)
    {
        var indices = new int[glyphCount];
        Array.Fill(indices, NotCovered);
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(2); i++)
                Set(indices, table.U16(4 + 2 * i), i);
        }
        else
        {
            foreach (var (first, last, value) in Ranges(table, 2))
            {
                for (var glyph = first; glyph <= last; glyph++)
                    Set(indices, glyph, value + glyph - first);
            }
        }

        return indices;
    }

    /// <summary>The class of each glyph; 0 where the table names none.</summary>
    public static int[] Classes(FontBytes table, int glyphCount)
    {
        var classes = new int[glyphCount];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(4); i++)
                Set(classes, table.U16(2) + i, table.U16(6 + 2 * i));
        }
        else
        {
            foreach (var (first, last, value) in Ranges(table, 2))
            {
                for (var glyph = first; glyph <= last; glyph++)
                    Set(classes, glyph, value);
            }
        }

        return classes;
    }

    /// <summary>Ascending and apart, as the format asks; this also bounds the work on a hostile file.</summary>
    private static IEnumerable<(int First, int Last, int Value)> Ranges(FontBytes table, int at)
    {
        var previous = -1;
        for (var i = 0; i < table.U16(at); i++)
        {
            var range = table.Slice(at + 2 + 6 * i, 6);
            var (first, last) = (range.U16(0), range.U16(2));
            if (first <= previous || last < first)
                throw new FontFormatException("The font file is damaged: a list of glyphs is out of order.");

            previous = last;
            yield return (first, last, range.U16(4));
        }
    }

    private static void Set(int[] values, int glyph, int value)
    {
        if (glyph < values.Length)
            values[glyph] = value;
    }
}
