using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>A shaped text broken into lines. It is measured once, however often page breaks cut the paragraph.</summary>
internal sealed class LaidText
{
    private readonly ShapedText _text;
    private readonly double _width;
    private readonly double _shapeCenter;

    private LaidText(ShapedText text, ParagraphStyle style, double width, ImmutableArray<TextLine> lines)
    {
        (_text, Style, _width, Lines) = (text, style, width, lines);

        var leader = text.Items.OfType<InlineItem.Text>().MaxBy(item => item.Style.Size)?.Style;

        if (leader is null)
        {
            Baseline = style.Leading;
            return;
        }

        var scale = leader.Size / leader.Face.UnitsPerEm;
        var (ascent, descent) = (leader.Face.Ascent * scale, leader.Face.Descent * scale);

        // The leading is shared equally above and below the largest text; smaller text stands on the same line.
        Baseline = (style.Leading - (ascent - descent)) / 2 + ascent;
        _shapeCenter = leader.Face.CapHeight * scale / 2;
    }

    public ImmutableArray<TextLine> Lines { get; }

    public ParagraphStyle Style { get; }

    /// <summary>From the top of a line, points.</summary>
    public double Baseline { get; }

    public static LaidText Lay(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var text = Shaper.Shape(items, style.Hyphenator);
        return new(text, style, width, LineFitter.Fit(text, style, width));
    }

    public double LeftOf(TextLine line) => line.Indent + Style.Alignment switch
    {
        TextAlignment.Center => (_width - line.Indent - line.Width) / 2,
        TextAlignment.Right => _width - line.Indent - line.Width,
        _ => 0,
    };

    /// <param name="y">Top of the line on the page.</param>
    public void PaintLine(int index, PageCanvas canvas, double x, double y) =>
        LinePainter.Paint(_text, Lines[index], canvas, x + LeftOf(Lines[index]), y + Baseline, _shapeCenter);
}
