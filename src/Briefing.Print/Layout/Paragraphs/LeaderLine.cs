using Briefing.Print.Fonts;
using Briefing.Print.Tags;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>An entry of the table of contents: a title, a dot leader and the page number of its anchor.</summary>
/// <remarks>The number is known only when all pages are made, so room is reserved for three digits.</remarks>
internal sealed class LeaderLine : Box
{
    private const string WidestNumber = "000";

    private readonly ParagraphBox _title;
    private readonly string _anchor;
    private readonly double _width;
    private readonly TextStyle _numberStyle;
    private readonly FontFace _dotFace;
    private readonly PlacedGlyph _dot;
    private readonly double _numberWidth;

    /// <param name="anchor">The anchor whose page number is shown.</param>
    /// <param name="width">Of the whole line, in points.</param>
    public LeaderLine(
        ImmutableArray<InlineItem> title, ParagraphStyle style, double width, string anchor, TextStyle numberStyle)
    {
        (_anchor, _width, _numberStyle) = (anchor, width, numberStyle);
        _dotFace = FaceWithDot(numberStyle);
        _dot = DotOf(_dotFace);
        _numberWidth = WidthOf(Number(WidestNumber, style));
        _title = new(title, style, width - _numberWidth - 2 * DotStep);
        Style = style;
    }

    /// <summary>The element of the number; <c>null</c> makes it an artifact.</summary>
    public StructureElement? Element { get; init; }

    public LinkTarget? Link { get; init; }

    public bool HasDots { get; init; } = true;

    public override double Height => _title.Height;

    private ParagraphStyle Style { get; }

    private double DotStep => _dot.Advance * _numberStyle.Size / _dotFace.UnitsPerEm;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        var top = y + _title.Height - Style.Leading;
        var number = canvas.FindPage(_anchor) is { } page ? $"{page}" : "";
        var laid = Number(number, Style);

        _title.Paint(canvas, x, y);

        if (HasDots)
            PaintDots(canvas, x, y + _title.LastBaseline);

        if (number.Length > 0)
            laid.PaintLine(0, NumberItems(number), canvas, x + _width - WidthOf(laid), top);
    }

    private static double WidthOf(TextLayout text) => text.Lines is [var line] ? line.Width : 0;

    /// <summary>A font of one script may have its letters alone, without a full stop.</summary>
    private static FontFace FaceWithDot(TextStyle style) =>
        ClusterFaces.For(".", Script.Common, style.Faces) ?? style.Face;

    private static PlacedGlyph DotOf(FontFace face)
    {
        var glyph = face.GlyphOf('.');
        return new(glyph, ".", 2 * face.AdvanceOf(glyph));
    }

    // On a grid that starts at the right edge, so that the dots of all entries are aligned.
    private void PaintDots(PageCanvas canvas, double x, double baseline)
    {
        var right = _width - _numberWidth;
        var count = (int)((right - _title.LastLineEnd) / DotStep) - 1;

        if (count <= 0)
            return;

        var dots = new PlacedGlyph[count];
        Array.Fill(dots, _dot);
        var left = x + right - count * DotStep;

        canvas.Add(new DrawOp.Glyphs(left, baseline, _dotFace, _numberStyle.Size, _numberStyle.Color, new(dots))
        {
            Width = count * DotStep,
        });
    }

    private TextLayout Number(string number, ParagraphStyle style) =>
        TextLayout.LayOut(NumberItems(number), new ParagraphStyle(style.Leading), _width);

    private ImmutableArray<InlineItem> NumberItems(string number) =>
        [new InlineItem.Text(number, _numberStyle, Element, Link)];
}
