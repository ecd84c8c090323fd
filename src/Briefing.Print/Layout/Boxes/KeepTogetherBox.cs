namespace Briefing.Print.Layout.Boxes;

/// <summary>Content that is cut only if it is higher than a page.</summary>
internal sealed class KeepTogetherBox(Box content) : Box
{
    public override double Height => content.Height;

    public override BoxCut? Cut(double available, bool force) => force ? content.Cut(available, force) : null;

    public override void Paint(PageCanvas canvas, double x, double y) => content.Paint(canvas, x, y);
}
