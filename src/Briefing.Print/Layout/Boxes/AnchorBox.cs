namespace Briefing.Print.Layout.Boxes;

/// <summary>Content with an anchor at its top. If the content is cut, the anchor stays with the head.</summary>
internal sealed class AnchorBox(string anchor, Box content) : Box
{
    /// <summary>The running header from here on.</summary>
    public string? RunningTitle { get; init; }

    public override double Height => content.Height;

    public override BoxCut? Cut(double available, bool force) =>
        content.Cut(available, force) is { } cut
            ? cut with { Head = new AnchorBox(anchor, cut.Head) { RunningTitle = RunningTitle } }
            : null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        canvas.AddAnchor(anchor, x, y);
        canvas.RunningTitle = RunningTitle ?? canvas.RunningTitle;
        content.Paint(canvas, x, y);
    }
}
