using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Print.Layout.Boxes;

/// <summary>The number of the page with an anchor, aligned right.</summary>
/// <param name="width">In points.</param>
internal sealed class PageNumberBox(
    string anchor, TextStyle style, double leading, double width, StructureElement element, LinkTarget link) : Box
{
    public override double Height => leading;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (canvas.FindPage(anchor) is not { } page)
            return;

        ImmutableArray<InlineItem> items = [new InlineItem.Text($"{page}", style, element, link)];
        new ParagraphBox(items, new ParagraphStyle(leading, TextAlignment.End), width).Paint(canvas, x, y);
    }
}
