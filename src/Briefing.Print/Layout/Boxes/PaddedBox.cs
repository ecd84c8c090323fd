namespace Briefing.Print.Layout.Boxes;

/// <summary>Content in a frame. A cut leaves the frame open at the page break.</summary>
/// <param name="width">Of the frame; the content is laid out for this width minus the padding.</param>
internal sealed class PaddedBox(Box content, double width, Frame frame) : Box
{
    private bool _isOpenAbove;
    private bool _isOpenBelow;

    public override double Height { get; } = content.Height + frame.Padding.Vertical;

    /// <summary>Label above the rest of the content after a page break.</summary>
    public Box? Continued { get; init; }

    public override BoxCut? Cut(double available, bool force)
    {
        if (content.Cut(available - frame.Padding.Vertical, force) is not { } cut)
            return null;

        var tail = Continued is null || cut.Tail is ContinuedBox ? cut.Tail : new ContinuedBox(Continued, cut.Tail);

        return new(
            new PaddedBox(cut.Head, width, frame) { _isOpenAbove = _isOpenAbove, _isOpenBelow = true },
            new PaddedBox(tail, width, frame) { _isOpenAbove = true, _isOpenBelow = _isOpenBelow, Continued = Continued });
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        frame.Paint(canvas, x, y, width, Height, _isOpenAbove, _isOpenBelow);
        content.Paint(canvas, x + frame.Padding.Left, y + frame.Padding.Top);
    }
}
