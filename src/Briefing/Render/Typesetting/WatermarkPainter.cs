using Briefing.Render.Layout;
using Briefing.Render.Layout.Pagination;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Render.Typesetting.Styles;

namespace Briefing.Render.Typesetting;

/// <summary>Paints a word across the page, from its lower left to its upper right, below everything else.</summary>
internal sealed class WatermarkPainter
{
    private const double Largest = 130;
    private const double WidthShare = 0.72;

    // Room to set it in before it is scaled.
    private const double Endless = 100_000;

    private readonly List<Mark> _marks = [];

    public WatermarkPainter(string words, Design design, PageGeometry geometry)
    {
        var diagonal = Math.Sqrt(geometry.Width * geometry.Width + geometry.Height * geometry.Height);
        var atFull = Set(words, design, Largest);
        var size = Largest * Math.Min(1, WidthShare * diagonal / atFull.WidestLine);
        var box = Set(words, design, size);

        // Capitals are about two thirds of an em high: their middle lies on the diagonal.
        var (middleX, middleY) = (box.WidestLine / 2, box.FirstBaseline - size / 3);
        var (cos, sin) = (geometry.Width / diagonal, geometry.Height / diagonal);
        var canvas = new PageCanvas();
        box.Paint(canvas, 0, 0);

        foreach (var mark in canvas.ToPage(0, 0).Marks.OfType<Mark.Glyphs>())
        {
            var (right, down) = (mark.X - middleX, mark.Baseline - middleY);
            _marks.Add(mark with
            {
                X = geometry.Width / 2 + cos * right + sin * down,
                Baseline = geometry.Height / 2 - sin * right + cos * down,
                Direction = (cos, sin),
            });
        }
    }

    public void Paint(PageCanvas canvas) => canvas.AddBelow(_marks);

    private static ParagraphBox Set(string words, Design design, double size)
    {
        var style = new TextStyle(design.Headings.Faces(bold: true, italic: false), size, Palette.Watermark);
        return new([new InlineItem.Text(words, style)], new ParagraphStyle(size), Endless);
    }
}
