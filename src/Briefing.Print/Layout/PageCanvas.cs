namespace Briefing.Print.Layout;

/// <summary>Collects everything that boxes paint on a page.</summary>
internal sealed class PageCanvas(PageNumbers pageNumbers)
{
    private readonly ImmutableArray<DrawOp>.Builder _drawOps = ImmutableArray.CreateBuilder<DrawOp>();
    private readonly ImmutableArray<AnchorPosition>.Builder _anchors = ImmutableArray.CreateBuilder<AnchorPosition>();

    public PageCanvas()
        : this(PageNumbers.Unknown)
    {
    }

    /// <summary>The first title that starts on this page, and its distance from the top of the sheet in points.</summary>
    public (RunningTitle Title, double Y)? FirstTitle { get; private set; }

    /// <summary>The last title that starts on this page.</summary>
    public RunningTitle? LastTitle { get; private set; }

    /// <summary>Whether the page shows page numbers, so that it must be painted again once they are known.</summary>
    public bool ShowsPageNumbers { get; private set; }

    public void Add(DrawOp op) => _drawOps.Add(op);

    /// <summary>Paints below everything painted so far.</summary>
    public void AddBelow(DrawOp op) => _drawOps.Insert(0, op);

    public void AddRunningTitle(RunningTitle title, double y)
    {
        FirstTitle ??= (title, y);
        LastTitle = title;
    }

    public void AddAnchor(string anchor, double x, double y) => _anchors.Add(new(anchor, x, y));

    /// <summary>Paints a box that screen readers skip: without structure, links or anchors.</summary>
    public void AddAsArtifact(Box box, double x, double y, ArtifactKind kind)
    {
        var canvas = new PageCanvas(pageNumbers);
        box.Paint(canvas, x, y);
        ShowsPageNumbers |= canvas.ShowsPageNumbers;

        foreach (var op in canvas._drawOps)
        {
            var artifact = op with { Element = null, Artifact = kind };
            _drawOps.Add(artifact is DrawOp.Glyphs glyphs ? glyphs with { Link = null } : artifact);
        }
    }

    /// <returns><c>null</c> until all pages are made; reserve room for three digits.</returns>
    public int? FindPage(string anchor)
    {
        ShowsPageNumbers = true;
        return pageNumbers.Find(anchor);
    }

    /// <param name="isMirrored">For a page that is read from right to left: all was painted as if from left to right.</param>
    public Page ToPage(double width, double height, bool isMirrored = false) => new(
        width,
        height,
        isMirrored ? [.. _drawOps.Select(op => op.Mirrored(width))] : _drawOps.ToImmutable(),
        _anchors.ToImmutable());
}
