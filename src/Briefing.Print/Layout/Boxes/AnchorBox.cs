namespace Briefing.Print.Layout.Boxes;

/// <summary>Content with an anchor at its top. If the content is cut, the anchor stays with the head.</summary>
internal sealed class AnchorBox(string anchor, Box content) : Box
{
    /// <summary>What starts here, for running headers.</summary>
    public RunningTitle? RunningTitle { get; init; }

    public override double Height => content.Height;

    public override BoxCut? Cut(double available, bool force) =>
        content.Cut(available, force) is { } cut
            ? cut with { Head = new AnchorBox(anchor, cut.Head) { RunningTitle = RunningTitle } }
            : null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        canvas.AddAnchor(anchor, x, y);
        if (RunningTitle is { } title)
            canvas.AddRunningTitle(title, y);

        content.Paint(canvas, x, y);
    }
}
