using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Paints one line of a shaped text from left to right.</summary>
internal sealed class LinePainter(ShapedText text, PageCanvas canvas, double x, double baseline, double shapeCenter)
{
    private readonly ImmutableArray<PlacedGlyph>.Builder _run = ImmutableArray.CreateBuilder<PlacedGlyph>();
    private double _x = x;
    private double _runWidth;
    private Cluster _runStart;

    /// <param name="shapeCenter">How far above the baseline the middle of a shape is.</param>
    public static void Paint(
        ShapedText text, TextLine line, PageCanvas canvas, double x, double baseline, double shapeCenter)
    {
        var painter = new LinePainter(text, canvas, x, baseline, shapeCenter);

        for (var i = line.First; i < line.End; i++)
        {
            if (text.Clusters[i].Kind is not ClusterKind.SoftHyphen || (i == line.End - 1 && line.ShowsHyphen))
                painter.Add(text.Clusters[i]);
        }

        painter.EndRun();
    }

    private void Add(Cluster cluster)
    {
        if (text.Items[cluster.Item] is InlineItem.Shape shape)
        {
            EndRun();
            foreach (var mark in shape.Symbol.At(_x + shape.Symbol.Size / 2, baseline - shapeCenter))
                canvas.Add(mark with { Element = shape.Element });
            _x += cluster.Width;
        }
        else if (cluster.GlyphCount > 0)
        {
            if (_run.Count > 0 && !IsLikeRun(cluster))
                EndRun();

            AddToRun(cluster);
        }
    }

    private void AddToRun(Cluster cluster)
    {
        if (_run.Count == 0)
            _runStart = cluster;

        for (var i = 0; i < cluster.GlyphCount; i++)
            _run.Add(text.Glyphs[cluster.FirstGlyph + i]);

        _runWidth += text.GlyphWidth(cluster);
    }

    private bool IsLikeRun(Cluster cluster)
    {
        if (cluster.Face != _runStart.Face)
            return false;

        if (cluster.Item == _runStart.Item)
            return true;

        var (one, other) = ((InlineItem.Text)text.Items[cluster.Item], (InlineItem.Text)text.Items[_runStart.Item]);

        return one.Style.Size == other.Style.Size && one.Style.Color == other.Style.Color
            && one.Style.Rise == other.Style.Rise && one.Element == other.Element && one.Link == other.Link;
    }

    private void EndRun()
    {
        if (_run.Count == 0)
            return;

        var item = (InlineItem.Text)text.Items[_runStart.Item];
        var (size, color, rise) = (item.Style.Size, item.Style.Color, item.Style.Rise);

        canvas.Add(new Mark.Glyphs(_x, baseline - rise, _runStart.Face!, size, color, _run.ToImmutable())
        {
            Element = item.Element,
            Link = item.Link,
            Width = _runWidth,
        });

        _x += _runWidth;
        _runWidth = 0;
        _run.Clear();
    }
}
