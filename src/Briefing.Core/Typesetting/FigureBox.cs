using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>A drawing on the page, which is never cut.</summary>
internal sealed class FigureBox : Box
{
    private readonly Drawing _drawing;
    private readonly StructureElement _element;
    private readonly List<PlacedLabel> _labels = [];

    /// <param name="element">The <c>Figure</c> that everything painted belongs to.</param>
    /// <param name="paragraphs">Lays out the labels.</param>
    public FigureBox(Drawing drawing, StructureElement element, ParagraphCache paragraphs, WritingSystem writing)
    {
        (_drawing, _element) = (drawing, element);
        foreach (var label in drawing.Items.OfType<DrawingItem.Label>())
        {
            ImmutableArray<InlineItem> items = [new InlineItem.Text(label.Text, label.Style, element)];
            _labels.Add(new(label, paragraphs.Box(items, new(label.Style.Size) { Writing = writing }, 1e6)));
        }
    }

    private sealed record PlacedLabel(DrawingItem.Label Label, ParagraphBox Box);

    public override double Height => _drawing.Height;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        var offset = new Point(x, y);
        var next = 0;
        foreach (var item in _drawing.Items)
        {
            switch (item)
            {
                case DrawingItem.Shape shape:
                    canvas.Add(new DrawOp.Path([.. shape.Steps.Select(s => s.Translated(offset))], shape.Fill, shape.Pen)
                    {
                        Element = _element,
                    });
                    break;
                case DrawingItem.PartyMarker marker:
                    foreach (var op in marker.Marker.At(x + marker.Center.X, y + marker.Center.Y))
                        canvas.Add(op with { Element = _element });
                    break;
                default:
                    var (label, box) = _labels[next++];
                    box.Paint(canvas, x + label.Start.X, y + label.Start.Y - box.FirstBaseline);
                    break;
            }
        }
    }
}
