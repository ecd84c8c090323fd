namespace Briefing.Render.Layout.Boxes;

/// <summary>Starts a new page; works among the items of a flow, not inside other boxes.</summary>
internal sealed class PageBreakBox : Box
{
    public override double Height => 0;

    public override BoxCut? Cut(double available, bool force) => null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
    }
}
