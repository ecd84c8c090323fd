namespace Briefing.Print.Layout.Boxes;

/// <summary>A row of a table with its rule, as an artifact. A cut row has its rule at its end.</summary>
internal sealed class TableRowBox(Box row, double width, Stroke? rule) : Box
{
    public override double Height => row.Height;

    public override BoxCut? Cut(double available, bool force) =>
        row.Cut(available, force) is { } cut
            ? new(new TableRowBox(cut.Head, width, null), new TableRowBox(cut.Tail, width, rule))
            : null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        row.Paint(canvas, x, y);

        if (rule is { } stroke)
            canvas.Add(new DrawOp.Line(x, y + Height, x + width, y + Height, stroke.Thickness, stroke.Color));
    }
}
