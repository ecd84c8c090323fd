using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>
/// The bounding box of each figure (ISO 32000-1, table 344, BBox), so that a viewer that reflows the text keeps
/// the figure whole.
/// </summary>
internal sealed class FigureBounds
{
    private readonly Dictionary<StructureElement, Area> _bounds = [];

    // Operations of one element are consecutive: avoids searching the ancestors for each one.
    private (StructureElement? Element, StructureElement? Figure) _last;

    private readonly record struct Area(DocumentPage Page, BoundingBox? Bounds);

    public void Add(DrawOp op, DocumentPage page)
    {
        if (!ReferenceEquals(op.Element, _last.Element))
            _last = (op.Element, op.Element?.Closest("Figure"));
        if (_last.Figure is not { } figure)
            return;

        var bounds = BoundingBox.Of(op);
        if (!_bounds.TryGetValue(figure, out var known))
            _bounds.Add(figure, new(page, bounds));
        else
            _bounds[figure] = known with { Bounds = known.Page == page ? known.Bounds?.With(bounds) : null };
    }

    /// <returns><c>null</c> for a figure that spans two pages: the entry is only for undivided figures.</returns>
    public PdfObject? Of(StructureElement element) =>
        _bounds.TryGetValue(element, out var known) ? known.Bounds?.ToRectangle(known.Page.Height) : null;
}
