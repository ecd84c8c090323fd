namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Writes where accents sit (OpenType, GPOS, "MarkBasePosFormat1" and "MarkMarkPosFormat1", which have the same form): a
/// subtable for each accent.
/// </summary>
internal static class MarkWriter
{
    public const int OnLetter = 4;
    public const int OnMark = 6;

    private const int MarkClass = 3;
    private const int HeaderLength = 12;
    private const int AnchorLength = 6;

    /// <param name="bases">Glyphs that can carry an accent, ascending.</param>
    /// <param name="offset">Of an accent's origin from that of its base; <c>null</c> if the face does not say.</param>
    public static ImmutableArray<byte[]> Subtables(
        IEnumerable<int> bases, IReadOnlyList<int> marks, Func<int, int, (int X, int Y)?> offset)
    {
        var candidates = bases.ToArray();
        var subtables = ImmutableArray.CreateBuilder<byte[]>();
        foreach (var mark in marks)
        {
            var carriers = new SortedDictionary<int, (int X, int Y)>();
            foreach (var glyph in candidates)
            {
                if (offset(glyph, mark) is { } place)
                    carriers.Add(glyph, place);
            }

            if (carriers.Count > 0)
                subtables.Add(Subtable(mark, carriers));
        }

        return subtables.ToImmutable();
    }

    /// <summary>A <c>GDEF</c> that says which glyphs are accents.</summary>
    public static byte[] Definition(int glyphCount, IReadOnlyList<int> marks)
    {
        var classes = new int[glyphCount];
        foreach (var mark in marks)
            classes[mark] = MarkClass;

        return new TableBytes()
            .U16(1).U16(0)
            .U16(HeaderLength).U16(0).U16(0).U16(0)
            .Add(GlyphLists.Classes(classes))
            .ToArray();
    }

    /// <summary>The accent's anchor is its origin.</summary>
    private static byte[] Subtable(int mark, SortedDictionary<int, (int X, int Y)> places)
    {
        var (markCoverage, coverage) = (GlyphLists.Coverage([mark]), GlyphLists.Coverage(places.Keys));
        var markArray = new TableBytes().U16(1).U16(0).U16(6).Add(Anchor(0, 0)).ToArray();

        // Letters of one height share an anchor.
        var anchors = places.Values.Distinct().ToList();
        var baseArray = new TableBytes().U16(places.Count);
        foreach (var place in places.Values)
            baseArray.U16(2 + 2 * places.Count + AnchorLength * anchors.IndexOf(place));
        foreach (var (x, y) in anchors)
            baseArray.Add(Anchor(x, y));

        var at = HeaderLength;
        return new TableBytes()
            .U16(1)
            .U16(at).U16(at += markCoverage.Length)
            .U16(1)
            .U16(at += coverage.Length).U16(at + markArray.Length)
            .Add(markCoverage).Add(coverage).Add(markArray).Add(baseArray.ToArray())
            .ToArray();
    }

    private static byte[] Anchor(int x, int y) => new TableBytes().U16(1).U16(x).U16(y).ToArray();
}
