namespace Briefing.Print.Layout.Boxes;

/// <summary>A horizontal rule, as an artifact.</summary>
internal sealed class RuleBox(double width, Stroke stroke) : Box
{
    public override double Height => stroke.Thickness;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        var middle = y + stroke.Thickness / 2;
        canvas.Add(new DrawOp.Line(x, middle, x + width, middle, stroke.Thickness, stroke.Color));
    }
}
