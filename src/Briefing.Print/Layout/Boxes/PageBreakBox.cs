namespace Briefing.Print.Layout.Boxes;

/// <summary>Starts a new page; works only as an item of a flow, not inside other boxes.</summary>
/// <param name="continueBelow">
/// If the page is filled to at most this fraction of its height, the flow continues on it. Zero always breaks.
/// </param>
internal sealed class PageBreakBox(double continueBelow = 0) : Box
{
    public double ContinueBelow { get; } = continueBelow;

    public override double Height => 0;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
    }
}
