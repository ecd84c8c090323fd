using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Pagination;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Sets a composed document: from blocks to boxes, from boxes to pages.</summary>
internal static class Typesetter
{
    private static readonly Insets s_margins = new(66, 56, 60, 56);

    public static TypesetDocument Typeset(Document document, Paper paper)
    {
        var geometry = paper == Paper.Letter ? PageGeometry.Letter(s_margins) : PageGeometry.A4(s_margins);
        var root = new StructureElement("Document");
        var flow = new DocumentSetter(document, geometry.ContentWidth).Set(root);
        var furniture = new FurniturePainter(document, geometry);
        var pages = new Paginator(geometry, furniture.Paint).Paginate(flow);

        return new(pages, root);
    }
}
