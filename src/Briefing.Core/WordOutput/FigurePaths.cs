using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Images.Vector;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;
using Briefing.Typesetting;

namespace Briefing.WordOutput;

/// <summary>Pictures as paths alone, letters included: they look the same whatever fonts a reader has.</summary>
internal static class FigurePaths
{
    private const double Unbounded = 100_000;

    public static IEnumerable<DrawOp.Path> Of(Drawing drawing) => drawing.Items.SelectMany(item => item switch
    {
        DrawingItem.Shape shape => [new DrawOp.Path(shape.Steps, shape.Fill, shape.Pen)],
        DrawingItem.PartyMarker marker => marker.Marker.At(marker.Center.X, marker.Center.Y).Select(Filled),
        DrawingItem.Label label => Letters(label),
        _ => throw new InvalidOperationException($"No path for {item.GetType().Name}."),
    });

    /// <param name="ink">The fill of shapes without a colour.</param>
    public static IEnumerable<DrawOp.Path> Of(LogoImage.Vector logo, Color ink) => logo.Artwork.Shapes.Select(shape =>
        new DrawOp.Path(shape.Steps, shape.Fill ?? ink, Pen: null) { IsEvenOdd = shape.IsEvenOdd });

    private static DrawOp.Path Filled(DrawOp op) => op switch
    {
        DrawOp.Polygon polygon => new(
            [new PathStep.Move(polygon.Points[0]), .. polygon.Points.Skip(1).Select(point => new PathStep.Line(point)), new PathStep.Close()],
            polygon.Fill, Pen: null),
        DrawOp.Circle circle => new(Shapes.Ellipse(new(circle.CenterX, circle.CenterY), circle.Radius, circle.Radius), circle.Fill, Pen: null),
        _ => throw new InvalidOperationException($"No path for {op.GetType().Name}."),
    };

    private static IEnumerable<DrawOp.Path> Letters(DrawingItem.Label label)
    {
        var box = new ParagraphBox([new InlineItem.Text(label.Text, label.Style)], new ParagraphStyle(label.Style.Size), Unbounded);
        var canvas = new PageCanvas();
        box.Paint(canvas, label.Start.X, label.Start.Y - box.FirstBaseline);
        return canvas.ToPage(0, 0).DrawOps.OfType<DrawOp.Glyphs>()
            .Select(run => new DrawOp.Path([.. GlyphPath.Steps(run, point => point)], label.Style.Color, Pen: null));
    }
}
