namespace Briefing.Print.Layout.Boxes;

/// <summary>Starts a new page; works among the items of a flow, not inside other boxes.</summary>
/// <param name="goesOnBelow">
/// A page filled to at most this share of its height is not left: what follows goes on below. Zero breaks always.
/// </param>
internal sealed class PageBreakBox(double goesOnBelow = 0) : Box
{
    public double GoesOnBelow { get; } = goesOnBelow;

    public override double Height => 0;

    public override BoxCut? Cut(double available, bool force) => null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
    }
}
