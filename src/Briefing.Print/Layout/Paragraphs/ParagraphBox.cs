namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A paragraph of text.</summary>
internal sealed class ParagraphBox : Box
{
    // A page break leaves at least this many lines on either side: no widows and orphans.
    private const int MinLines = 2;

    private readonly TextLayout _text;
    private readonly ImmutableArray<InlineItem> _items;
    private readonly int _start;
    private readonly int _count;

    public ParagraphBox(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
        : this(items, TextLayout.LayOut(items, style, width))
    {
    }

    /// <param name="text">The layout of the items, or of others of the same style.</param>
    public ParagraphBox(ImmutableArray<InlineItem> items, TextLayout text)
        : this(items, text, 0, text.Lines.Length)
    {
    }

    private ParagraphBox(ImmutableArray<InlineItem> items, TextLayout text, int start, int count) =>
        (_items, _text, _start, _count) = (items, text, start, count);

    public override double Height => _count * _text.Style.Leading;

    /// <summary>From the left edge to the end of the longest line, in points; exceeds the width only if a letter does.</summary>
    public double WidestLine
    {
        get
        {
            var widest = 0.0;
            foreach (var line in _text.Lines)
                widest = Math.Max(widest, line.Indent + line.Width);

            return widest;
        }
    }

    /// <summary>From the left edge to the end of the last line, in points.</summary>
    public double LastLineEnd => _text.Lines is [.., var last] ? _text.StartOf(last) + last.Width : 0;

    /// <summary>From the top to the baseline of the first line, in points.</summary>
    public double FirstBaseline => _text.Baseline;

    /// <summary>From the top to the baseline of the last line, in points.</summary>
    public double LastBaseline => Math.Max(0, _count - 1) * _text.Style.Leading + _text.Baseline;

    public override BoxCut? Cut(double available, bool force)
    {
        var fitting = (int)Math.Floor((available + Tolerance) / _text.Style.Leading);
        var head = Math.Min(fitting, _count - MinLines);

        if (head < MinLines)
        {
            if (!force || _count < 2)
                return null;

            head = Math.Clamp(fitting, 1, _count - 1);
        }

        return new(
            new ParagraphBox(_items, _text, _start, head), new ParagraphBox(_items, _text, _start + head, _count - head));
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        for (var i = 0; i < _count; i++)
            _text.PaintLine(_start + i, _items, canvas, x, y + i * _text.Style.Leading);
    }
}
