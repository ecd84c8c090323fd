namespace Briefing.Print.Fonts.Tables;

/// <summary>Reads the contours of a glyph (OpenType, glyf), including those of its components.</summary>
internal sealed class GlyphContours
{
    // A glyph has few components; a damaged font could contain a cycle.
    private const int MaxParts = 64;

    private readonly Outlines _outlines;
    private readonly ImmutableArray<ImmutableArray<ContourPoint>>.Builder _contours =
        ImmutableArray.CreateBuilder<ImmutableArray<ContourPoint>>();

    private int _parts;

    private GlyphContours(Outlines outlines) => _outlines = outlines;

    /// <exception cref="FontFormatException">The outline is damaged.</exception>
    public static ImmutableArray<ImmutableArray<ContourPoint>> Of(Outlines outlines, int glyph)
    {
        var reader = new GlyphContours(outlines);
        reader.Add(glyph, point => point);
        return reader._contours.ToImmutable();
    }

    private void Add(int glyph, Func<ContourPoint, ContourPoint> placed)
    {
        if (++_parts > MaxParts)
            throw new FontFormatException("The font file is damaged: a glyph has too many parts.");

        var outline = _outlines[glyph];
        if (outline.Length == 0)
            return;

        if (outline.I16(0) >= 0)
        {
            AddSimple(outline, placed);
            return;
        }

        foreach (var part in CompositePart.Of(outline))
            Add(part.Glyph, point => placed(part.Place(point)));
    }

    private void AddSimple(FontBytes outline, Func<ContourPoint, ContourPoint> placed)
    {
        var count = outline.I16(0);
        if (count == 0)
            return;

        var ends = Enumerable.Range(0, count).Select(i => (int)outline.U16(10 + 2 * i)).ToArray();
        var points = SimpleGlyph.Points(outline, 10 + 2 * count, ends[^1] + 1);
        var start = 0;
        foreach (var end in ends)
        {
            if (end + 1 < start || end >= points.Length)
                throw new FontFormatException("The font file is damaged: the contours of a glyph are out of order.");

            _contours.Add([.. points[start..(end + 1)].Select(placed)]);
            start = end + 1;
        }
    }
}
