using System.Runtime.InteropServices;
using Briefing.Print.Unicode.Bidi;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Groups the clusters of each line into runs: glyphs with the same face and style.</summary>
internal sealed class RunCollector
{
    private readonly ReusableList<PlacedGlyph> _glyphs = new();
    private readonly ReusableList<GlyphRun> _runs = new();
    private readonly ReusableList<LineLayout> _lines = new();

    // The parts of a line that are read in one direction, and the runs of each; then the same from edge to edge.
    private readonly List<BidiRun> _levels = [];
    private readonly ReusableList<Range> _ranges = new();
    private readonly List<BidiRun> _order = [];

    // The last cluster of the line but for spaces.
    private int _last;

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
    private static bool HaveSameStyle(ShapedText text, int one, int other) =>
        one == other || HaveSameStyle((InlineItem.Text)text.Items[one], (InlineItem.Text)text.Items[other]);

    private static bool HaveSameStyle(InlineItem.Text one, InlineItem.Text other) =>
        one.Style.Size == other.Style.Size && one.Style.Color == other.Style.Color
            && one.Element == other.Element && one.Link == other.Link;

    private void Add(ShapedText text, TextLine line)
    {
        var firstRun = _runs.Count;
        FindLevels(text, line);

        for (var i = 0; i < _levels.Count; i++)
        {
            var first = _runs.Count;
            AddRuns(text, line, _levels[i]);
            _ranges[i] = first.._runs.Count;
        }

        Place(text.Writing.IsRightToLeft);
        _lines.Add(new(firstRun, _runs.Count - firstRun, line.Indent, line.Width));
    }

    /// <summary>Finds the parts of a line that are read in one direction; spaces at its end follow the paragraph (UAX #9, L1).</summary>
    private void FindLevels(ShapedText text, TextLine line)
    {
        _levels.Clear();
        var ownLevel = (byte)(text.Writing.IsRightToLeft ? 1 : 0);
        var trailing = line.End;
        while (trailing > line.First && text.Clusters[trailing - 1].Kind is ClusterKind.Space)
            trailing--;

        _last = trailing - 1;
        for (var i = line.First; i < line.End; i++)
        {
            var level = i < trailing ? text.Clusters[i].Level : ownLevel;
            if (_levels is [.., var last] && last.Level == level)
                _levels[^1] = last with { End = i + 1 };
            else
                _levels.Add(new(i, i + 1, level));
        }

        _ranges.SetCount(_levels.Count);
    }

    /// <summary>Adds the runs of a part of a line, in the order of the text.</summary>
    private void AddRuns(ShapedText text, TextLine line, BidiRun part)
    {
        for (var (first, end) = (part.Start, part.Start); first < part.End; first = end)
        {
            ref readonly var cluster = ref text.Clusters[first];
            for (end = first + 1; end < part.End && ContinuesRun(text, cluster, text.Clusters[end], line, end); end++) ;

            if (cluster.Kind is ClusterKind.Shape)
                _runs.Add(new(cluster.Item, null, _glyphs.Count, 0, cluster.Width));
            else
                AddGlyphs(text, line, first, end, part.IsRightToLeft);
        }
    }

    private static bool ContinuesRun(ShapedText text, in Cluster first, in Cluster next, TextLine line, int index) =>
        IsHidden(next, line, index)
        || (first.Kind is not ClusterKind.Shape && next.Kind is not ClusterKind.Shape
            && (next.GlyphCount == 0 || (next.Face == first.Face && HaveSameStyle(text, first.Item, next.Item))));

    private void AddGlyphs(ShapedText text, TextLine line, int first, int end, bool isRightToLeft)
    {
        var (start, width, isJoined) = (_glyphs.Count, 0.0, false);
        for (var i = 0; i < end - first; i++)
        {
            var index = isRightToLeft ? end - 1 - i : first + i;
            ref readonly var cluster = ref text.Clusters[index];
            if (IsHidden(cluster, line, index))
                continue;

            for (var glyph = 0; glyph < cluster.GlyphCount; glyph++)
                _glyphs.Add(text.Glyphs[cluster.FirstGlyph + glyph]);

            width += text.GlyphWidth(cluster);
            if (isJoined && _glyphs.Count > start + 1)
                MarkTrimmer.Join(_glyphs);

            isJoined = MarkTrimmer.IsJoined(text, index, end);
            var trim = (index == line.First ? text.TrimAtStart(index) : 0) + (index == _last ? text.TrimAtEnd(index) : 0);
            if (trim == 0)
                continue;

            _glyphs[^1] = MarkTrimmer.Trimmed(_glyphs[^1], cluster.Space);
            width -= trim;
        }

        if (_glyphs.Count > start)
            _runs.Add(new(text.Clusters[first].Item, text.Clusters[first].Face, start, _glyphs.Count - start, width)
            {
                IsRightToLeft = isRightToLeft,
            });
    }

    /// <summary>A soft hyphen has glyphs only at the end of a line.</summary>
    private static bool IsHidden(in Cluster cluster, TextLine line, int index) =>
        cluster.Kind is ClusterKind.SoftHyphen && !(index == line.End - 1 && line.ShowsHyphen);

    /// <summary>Finds where each run of a line starts, from the edge where the line starts.</summary>
    private void Place(bool isRightToLeft)
    {
        _order.Clear();
        for (var i = 0; i < _levels.Count; i++)
            _order.Add(new(i, i + 1, _levels[i].Level));

        VisualOrder.Reorder(CollectionsMarshal.AsSpan(_order));
        if (isRightToLeft)
            _order.Reverse();

        var at = 0.0;
        foreach (var part in _order)
        {
            var (first, count) = _ranges[part.Start].GetOffsetAndLength(_runs.Count);
            for (var i = 0; i < count; i++)
            {
                ref var run = ref _runs[part.IsRightToLeft == isRightToLeft ? first + i : first + count - 1 - i];
                run = run with { Start = at };
                at += run.Width;
            }
        }
    }
}
