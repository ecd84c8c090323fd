namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// A text broken into lines. It depends on the style of its items, not on their elements and links, so that the same
/// words are laid out once, however often a document repeats them.
/// </summary>
internal sealed class TextLayout
{
    // In points; wider than any text.
    private const double Unbounded = 1e6;

    private static readonly ParagraphStyle s_oneLine = new(1);

    [ThreadStatic]
    private static LayoutPipeline? s_pipeline;

    private readonly GlyphRun[] _runs;
    private readonly PlacedGlyph[] _glyphs;
    private readonly double _width;
    private readonly double _shapeCenter;

    private TextLayout(ImmutableArray<InlineItem> items, ParagraphStyle style, double width, RunCollector collected)
    {
        (Style, _width) = (style, width);
        (Lines, _runs, _glyphs) = (collected.Lines, collected.Runs, collected.Glyphs);

        if (LargestStyle(items) is not { } leader)
        {
            // Shapes alone stand in the middle of their line.
            Baseline = style.Leading / 2;
            return;
        }

        var scale = leader.Size / leader.Face.UnitsPerEm;
        var (ascent, descent) = (leader.Face.Ascent * scale, leader.Face.Descent * scale);

        // The leading is split equally above and below the largest text; smaller text shares its baseline.
        Baseline = (style.Leading - (ascent - descent)) / 2 + ascent;
        _shapeCenter = leader.Face.CapHeight * scale / 2;
    }

    public LineLayout[] Lines { get; }

    public int GlyphCount => _glyphs.Length;

    public ParagraphStyle Style { get; }

    /// <summary>From the top of a line, in points.</summary>
    public double Baseline { get; }

    public static TextLayout LayOut(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var (shaper, fitter, collector) = s_pipeline ??= new();
        var shaped = shaper.Shape(items, style);
        collector.Collect(shaped, fitter.Fit(shaped, style, width));
        return new(items, style, width, collector);
    }

    /// <summary>The width of the longest line if lines end only at mandatory breaks, in points.</summary>
    public static double WidthOf(ImmutableArray<InlineItem> items)
    {
        var (shaper, fitter, _) = s_pipeline ??= new();
        var widest = 0.0;
        foreach (var line in fitter.Fit(shaper.Shape(items, s_oneLine), s_oneLine, Unbounded))
            widest = Math.Max(widest, line.Width);

        return widest;
    }

    public double StartOf(LineLayout line) => line.Indent + Style.Alignment switch
    {
        TextAlignment.Center => (_width - line.Indent - line.Width) / 2,
        TextAlignment.End => _width - line.Indent - line.Width,
        _ => 0,
    };

    /// <remarks>Distances to the right are from the edge where lines start; a page that is read from right to left mirrors them.</remarks>
    /// <param name="items">Those that were laid out, or others of the same style.</param>
    /// <param name="y">The top of the line on the page.</param>
    public void PaintLine(int index, ImmutableArray<InlineItem> items, PageCanvas canvas, double x, double y)
    {
        var line = Lines[index];
        var (left, baseline) = (x + StartOf(line), y + Baseline);

        foreach (ref readonly var run in _runs.AsSpan(line.FirstRun, line.RunCount))
        {
            var at = left + run.Start;
            if (run.Face is { } face)
            {
                var item = (InlineItem.Text)items[run.Item];
                var glyphs = new ArraySegment<PlacedGlyph>(_glyphs, run.FirstGlyph, run.GlyphCount);
                canvas.Add(new DrawOp.Glyphs(at, baseline, face, item.Style.Size, item.Style.Color, glyphs)
                {
                    Element = item.Element,
                    Link = item.Link,
                    Width = run.Width,
                    IsRightToLeft = run.IsRightToLeft,
                });
            }
            else
            {
                var shape = (InlineItem.Shape)items[run.Item];
                foreach (var op in shape.Symbol.At(at + shape.Symbol.Size / 2, baseline - _shapeCenter))
                    canvas.Add(op with { Element = shape.Element });
            }
        }
    }

    private static TextStyle? LargestStyle(ImmutableArray<InlineItem> items)
    {
        TextStyle? largest = null;

        foreach (var item in items)
        {
            if (item is InlineItem.Text text && (largest is null || text.Style.Size > largest.Size))
                largest = text.Style;
        }

        return largest;
    }

    /// <summary>The reusable objects that lay out one paragraph after another.</summary>
    private sealed record LayoutPipeline(Shaper Shaper, LineFitter Fitter, RunCollector Collector)
    {
        public LayoutPipeline()
            : this(new(), new(), new())
        {
        }
    }
}
