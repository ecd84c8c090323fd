namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Groups the clusters of each line into runs: glyphs with the same face and style.</summary>
internal sealed class RunCollector
{
    private readonly ReusableList<PlacedGlyph> _glyphs = new();
    private readonly ReusableList<GlyphRun> _runs = new();
    private readonly ReusableList<LineLayout> _lines = new();
    private int _runStart;
    private int _runItem;
    private double _runWidth;

    public PlacedGlyph[] Glyphs => _glyphs.ToArray();

    public GlyphRun[] Runs => _runs.ToArray();

    public LineLayout[] Lines => _lines.ToArray();

    public void Collect(ShapedText text, ReadOnlySpan<TextLine> lines)
    {
        _glyphs.Clear();
        _runs.Clear();
        _lines.Clear();

        foreach (var line in lines)
            Add(text, line);
    }

    /// <summary>Whether two items have the same style, element and link.</summary>
    private static bool HaveSameStyle(InlineItem.Text one, InlineItem.Text other) =>
        one.Style.Size == other.Style.Size && one.Style.Color == other.Style.Color
            && one.Element == other.Element && one.Link == other.Link;

    private void Add(ShapedText text, TextLine line)
    {
        var firstRun = _runs.Count;
        _runStart = _glyphs.Count;
        _runWidth = 0;
        Fonts.FontFace? face = null;

        for (var i = line.First; i < line.End; i++)
        {
            ref readonly var cluster = ref text.Clusters[i];

            if (cluster.Kind is ClusterKind.SoftHyphen && !(i == line.End - 1 && line.ShowsHyphen))
                continue;

            if (cluster.Kind is ClusterKind.Shape)
            {
                EndRun(face);
                _runs.Add(new(cluster.Item, null, _glyphs.Count, 0, cluster.Width));
            }
            else if (cluster.GlyphCount > 0)
            {
                if (_glyphs.Count > _runStart && !(cluster.Face == face && ContinuesRun(text.Items, cluster.Item)))
                    EndRun(face);

                if (_glyphs.Count == _runStart)
                    (_runItem, face) = (cluster.Item, cluster.Face);

                for (var glyph = 0; glyph < cluster.GlyphCount; glyph++)
                    _glyphs.Add(text.Glyphs[cluster.FirstGlyph + glyph]);

                _runWidth += text.GlyphWidth(cluster);
            }
        }

        EndRun(face);
        _lines.Add(new(firstRun, _runs.Count - firstRun, line.Indent, line.Width));
    }

    private bool ContinuesRun(ImmutableArray<InlineItem> items, int item) =>
        item == _runItem || HaveSameStyle((InlineItem.Text)items[item], (InlineItem.Text)items[_runItem]);

    private void EndRun(Fonts.FontFace? face)
    {
        if (_glyphs.Count > _runStart)
            _runs.Add(new(_runItem, face, _runStart, _glyphs.Count - _runStart, _runWidth));

        (_runStart, _runWidth) = (_glyphs.Count, 0);
    }
}
