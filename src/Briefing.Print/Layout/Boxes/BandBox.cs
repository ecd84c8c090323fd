namespace Briefing.Print.Layout.Boxes;

/// <summary>Content on a coloured band that reaches the edges of the sheet above, left and right of it.</summary>
/// <param name="margins">From the edges of the sheet to the content; the lower one is the padding below.</param>
/// <param name="sheetWidth">In points.</param>
internal sealed class BandBox(Box content, Insets margins, double sheetWidth, Color fill) : Box
{
    /// <summary>By how much the content is higher than the text area, in points.</summary>
    public double Rise { get; init; }

    public override double Height => content.Height + margins.Bottom - Rise;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        canvas.Add(new DrawOp.Rectangle(x - margins.Left, y - margins.Top, sheetWidth, margins.Top + Height, fill));
        content.Paint(canvas, x, y - Rise);
    }
}
