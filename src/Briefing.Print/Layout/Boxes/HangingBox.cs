namespace Briefing.Print.Layout.Boxes;

/// <summary>A list item: a label on the left, with the content indented. The label stays with the head.</summary>
/// <param name="indent">From the left edge of the label to that of the content, in points.</param>
internal sealed class HangingBox(Box? label, double indent, Box content) : Box
{
    public override double Height { get; } = Math.Max(label?.Height ?? 0, content.Height);

    public override BoxCut? Cut(double available, bool force)
    {
        if (label?.Fits(available) == false || content.Fits(available))
            return null;

        return content.Cut(available, force) is { } cut
            ? new(new HangingBox(label, indent, cut.Head), new HangingBox(null, indent, cut.Tail))
            : null;
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        label?.Paint(canvas, x, y);
        content.Paint(canvas, x + indent, y);
    }
}
