using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>
/// What each figure covers (ISO 32000-1, table 344, BBox), so that a reader that reflows the text knows what to
/// take out of the page as a whole.
/// </summary>
internal sealed class FigureBounds
{
    private readonly Dictionary<StructureElement, Area> _bounds = [];

    // Marks of one element follow each other: it is not asked of each anew where it lies.
    private (StructureElement? Element, StructureElement? Figure) _last;

    private readonly record struct Area(DocumentPage Page, MarkBounds? Bounds);

    public void Add(Mark mark, DocumentPage page)
    {
        if (!ReferenceEquals(mark.Element, _last.Element))
            _last = (mark.Element, mark.Element?.Around("Figure"));
        if (_last.Figure is not { } figure)
            return;

        var bounds = MarkBounds.Of(mark);
        if (!_bounds.TryGetValue(figure, out var known))
            _bounds.Add(figure, new(page, bounds));
        else
            _bounds[figure] = known with { Bounds = known.Page == page ? known.Bounds?.With(bounds) : null };
    }

    /// <summary>Nothing for a figure that goes over two pages: the entry is for one that is whole.</summary>
    public PdfObject? Of(StructureElement element) =>
        _bounds.TryGetValue(element, out var known) ? known.Bounds?.ToRectangle(known.Page.Height) : null;
}
