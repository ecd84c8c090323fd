using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>Coverage and class definition tables, expanded to one entry per glyph so that a lookup is one read.</summary>
internal static class GlyphClasses
{
    public const int NotCovered = -1;

    private sealed record GlyphRange(int First, int Last, int Value);

    /// <summary>The coverage index of each glyph, or <see cref="NotCovered"/>.</summary>
    public static int[] Coverage(FontBytes table, int glyphCount)
    {
        var indices = new int[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
            indices[glyph] = NotCovered;

        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(2); i++)
                Set(indices, table.U16(4 + 2 * i), i);
        }
        else
        {
            foreach (var range in Ranges(table))
            {
                for (var glyph = range.First; glyph <= range.Last; glyph++)
                    Set(indices, glyph, range.Value + glyph - range.First);
            }
        }

        return indices;
    }

    /// <summary>The class of each glyph; 0 if the table gives none.</summary>
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
            foreach (var range in Ranges(table))
            {
                for (var glyph = range.First; glyph <= range.Last; glyph++)
                    Set(classes, glyph, range.Value);
            }
        }

        return classes;
    }

    /// <summary>Ascending and disjoint, as the format requires; this also bounds the work on a hostile file.</summary>
    private static IEnumerable<GlyphRange> Ranges(FontBytes table)
    {
        var previous = -1;
        for (var i = 0; i < table.U16(2); i++)
        {
            var range = table.Slice(4 + 6 * i, 6);
            var (first, last) = (range.U16(0), range.U16(2));
            if (first <= previous || last < first)
                throw new FontFormatException("The font file is damaged: a list of glyphs is out of order.");

            previous = last;
            yield return new(first, last, range.U16(4));
        }
    }

    private static void Set(int[] values, int glyph, int value)
    {
        if (glyph < values.Length)
            values[glyph] = value;
    }
}
