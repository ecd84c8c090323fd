using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Paints a word diagonally across the page, from lower left to upper right, below everything else.</summary>
/// <remarks>Painted as outlines: text would appear in searches and copies of every page.</remarks>
internal sealed class WatermarkPainter
{
    private const double MaxSize = 130;
    private const double WidthShare = 0.72;

    // The width for the layout before scaling.
    private const double Unbounded = 100_000;

    private readonly DrawOp _drawOp;

    public WatermarkPainter(string words, Design design, PageGeometry geometry)
    {
        var diagonal = Math.Sqrt(geometry.Width * geometry.Width + geometry.Height * geometry.Height);
        var box = Typeset(words, design);
        var scale = Math.Min(1, WidthShare * diagonal / box.WidestLine);
        var (cos, sin) = (scale * geometry.Width / diagonal, scale * geometry.Height / diagonal);

        // Capitals are about two thirds of an em high: centred on the diagonal.
        var (middleX, middleY) = (box.WidestLine / 2, box.FirstBaseline - MaxSize / 3);
        var canvas = new PageCanvas();
        box.Paint(canvas, 0, 0);
        _drawOp = new DrawOp.Path(
            [.. canvas.ToPage(0, 0).DrawOps.OfType<DrawOp.Glyphs>().SelectMany(run => GlyphPath.Steps(run, Rotated))],
            design.Palette.Watermark,
            Pen: null)
        {
            Artifact = ArtifactKind.Watermark,
            Picture = (0, geometry.Width),
        };

        Point Rotated(Point point)
        {
            var (right, down) = (point.X - middleX, point.Y - middleY);
            return new(
                geometry.Width / 2 + cos * right + sin * down,
                geometry.Height / 2 - sin * right + cos * down);
        }
    }

    public void Paint(PageCanvas canvas) => canvas.AddBelow(_drawOp);

    private static ParagraphBox Typeset(string words, Design design)
    {
        var style = new TextStyle(design.Headings.Faces(bold: true, italic: false), MaxSize, design.Palette.Watermark);
        return new([new InlineItem.Text(words, style)], new ParagraphStyle(MaxSize), Unbounded);
    }
}
