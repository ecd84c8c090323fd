namespace Briefing.Print.Layout.Boxes;

/// <summary>White space.</summary>
internal sealed class SpacerBox(double height) : Box
{
    public override double Height => height;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
    }
}
