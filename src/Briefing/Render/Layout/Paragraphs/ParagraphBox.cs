using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Text in lines.</summary>
internal sealed class ParagraphBox : Box
{
    // A page break leaves so many lines on either side.
    private const int FewestLines = 2;

    private readonly LaidText _text;
    private readonly int _start;
    private readonly int _count;

    public ParagraphBox(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
        : this(LaidText.Lay(items, style, width))
    {
    }

    private ParagraphBox(LaidText text)
        : this(text, 0, text.Lines.Length)
    {
    }

    private ParagraphBox(LaidText text, int start, int count) => (_text, _start, _count) = (text, start, count);

    public override double Height => _count * _text.Style.Leading;

    public int LineCount => _count;

    /// <summary>From the left edge to the end of the longest line, points; not more than the width unless a letter is wider.</summary>
    public double WidestLine => _text.Lines.Length == 0 ? 0 : _text.Lines.Max(line => line.Indent + line.Width);

    /// <summary>From the left edge to the end of the last line, points.</summary>
    public double LastLineEnd => _text.Lines is [.., var last] ? _text.LeftOf(last) + last.Width : 0;

    /// <summary>From the top to the baseline of the first line, points.</summary>
    public double FirstBaseline => _text.Baseline;

    /// <summary>From the top to the baseline of the last line, points.</summary>
    public double LastBaseline => Math.Max(0, _count - 1) * _text.Style.Leading + _text.Baseline;

    public override BoxCut? Cut(double available, bool force)
    {
        var fitting = (int)Math.Floor((available + Tolerance) / _text.Style.Leading);
        var head = Math.Min(fitting, _count - FewestLines);

        if (head < FewestLines)
        {
            if (!force || _count < 2)
                return null;

            head = Math.Clamp(fitting, 1, _count - 1);
        }

        return new(new ParagraphBox(_text, _start, head), new ParagraphBox(_text, _start + head, _count - head));
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        for (var i = 0; i < _count; i++)
            _text.PaintLine(_start + i, canvas, x, y + i * _text.Style.Leading);
    }
}
