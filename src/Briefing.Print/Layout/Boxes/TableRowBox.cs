namespace Briefing.Print.Layout.Boxes;

/// <summary>A row of a table with its rule and fill, as artifacts. A cut row has its rule at its end.</summary>
internal sealed class TableRowBox(Box row, double width, Stroke? rule, Color? fill) : Box
{
    public override double Height => row.Height;

    public override BoxCut? Cut(double available, bool force) =>
        row.Cut(available, force) is { } cut
            ? new(new TableRowBox(cut.Head, width, null, fill), new TableRowBox(cut.Tail, width, rule, fill))
            : null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (fill is { } color)
            canvas.Add(new DrawOp.Rectangle(x, y, width, Height, color));

        row.Paint(canvas, x, y);

        if (rule is { } stroke)
            canvas.Add(new DrawOp.Line(x, y + Height, x + width, y + Height, stroke.Thickness, stroke.Color));
    }
}
