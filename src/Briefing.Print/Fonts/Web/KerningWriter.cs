namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Writes kerning as pairs of classes (OpenType, GPOS, "PairPosFormat2"): glyphs that are kerned alike are a class.
/// </summary>
internal static class KerningWriter
{
    public const int LookupType = 2;

    /// <summary>Kerned are the first glyphs. No alphabet has more, and characters of Chinese are not kerned.</summary>
    private const int MaxGlyphs = 1024;

    private const int HeaderLength = 16;
    private const int AdvanceOnly = 0x0004;
    private const int Nothing = 0;

    // Half of what an offset can reach: the other half is for the lists of glyphs.
    private const int MaxMatrix = 0x8000;

    /// <param name="kerning">The adjustment to the advance of the left glyph.</param>
    public static ImmutableArray<byte[]> Subtables(int glyphCount, Func<int, int, int> kerning)
    {
        var count = Math.Min(glyphCount, MaxGlyphs);
        var rows = new char[count][];
        for (var left = 0; left < count; left++)
        {
            rows[left] = new char[count];
            for (var right = 0; right < count; right++)
                rows[left][right] = (char)(short)kerning(left, right);
        }

        // Class 0 of the second glyphs is for those that nothing moves towards.
        var columns = Enumerable.Range(0, count).Select(right => new string([.. rows.Select(row => row[right])])).ToArray();
        var seconds = ClassesOf(columns, new string((char)Nothing, count));
        var representatives = Enumerable.Range(0, seconds.Max() + 1).Select(c => Array.IndexOf(seconds, c)).ToArray();

        var lefts = Enumerable.Range(0, count)
            .Where(left => rows[left].AsSpan().ContainsAnyExcept((char)Nothing))
            .GroupBy(left => new string(rows[left]), StringComparer.Ordinal);
        var perSubtable = Math.Max(1, MaxMatrix / (2 * representatives.Length));
        return [.. lefts.Chunk(perSubtable).Select(groups => Subtable(groups, seconds, representatives))];
    }

    private static int[] ClassesOf(string[] columns, string classZero)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [classZero] = 0 };
        return [.. columns.Select(column => known.TryGetValue(column, out var c) ? c : known[column] = known.Count)];
    }

    /// <param name="groups">The left glyphs, by their whole kerning.</param>
    /// <param name="representatives">One right glyph of each class, or a negative number if class 0 has none.</param>
    private static byte[] Subtable(IGrouping<string, int>[] groups, int[] seconds, int[] representatives)
    {
        var glyphs = groups.SelectMany(group => group).Order().ToArray();
        var firsts = new int[seconds.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var glyph in groups[i])
                firsts[glyph] = i;
        }

        var (coverage, firstClasses) = (GlyphLists.Coverage(glyphs), GlyphLists.Classes(firsts));
        var place = HeaderLength + 2 * groups.Length * representatives.Length;
        var table = new TableBytes().U16(2).U16(place).U16(AdvanceOnly).U16(0);
        table.U16(place + coverage.Length).U16(place + coverage.Length + firstClasses.Length);
        table.U16(groups.Length).U16(representatives.Length);
        foreach (var group in groups)
        {
            foreach (var right in representatives)
                table.U16(right < 0 ? Nothing : group.Key[right]);
        }

        return table.Add(coverage).Add(firstClasses).Add(GlyphLists.Classes(seconds)).ToArray();
    }
}
