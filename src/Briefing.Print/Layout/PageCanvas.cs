namespace Briefing.Print.Layout;

/// <summary>Collects everything that boxes paint on a page.</summary>
internal sealed class PageCanvas(PageNumbers pageNumbers)
{
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private readonly ImmutableArray<AnchorPlace>.Builder _anchors = ImmutableArray.CreateBuilder<AnchorPlace>();

    public PageCanvas()
        : this(PageNumbers.Unknown)
    {
    }

    /// <summary>The last section that starts on this page, for its running header.</summary>
    public string? RunningTitle { get; set; }

    /// <summary>Whether the page shows page numbers, so that it must be painted again once they are known.</summary>
    public bool ShowsPageNumbers { get; private set; }

    public void Add(Mark mark) => _marks.Add(mark);

    /// <summary>Paints below everything painted so far.</summary>
    public void AddBelow(Mark mark) => _marks.Insert(0, mark);

    public void AddAnchor(string anchor, double x, double y) => _anchors.Add(new(anchor, x, y));

    /// <summary>Paints a box that screen readers skip: without structure, links or anchors.</summary>
    public void AddAsArtifact(Box box, double x, double y, ArtifactKind kind)
    {
        var canvas = new PageCanvas(pageNumbers);
        box.Paint(canvas, x, y);
        ShowsPageNumbers |= canvas.ShowsPageNumbers;

        foreach (var mark in canvas._marks)
        {
            var artifact = mark with { Element = null, Artifact = kind };
            _marks.Add(artifact is Mark.Glyphs glyphs ? glyphs with { Link = null } : artifact);
        }
    }

    /// <returns><c>null</c> until all pages are made; reserve room for three digits.</returns>
    public int? FindPage(string anchor)
    {
        ShowsPageNumbers = true;
        return pageNumbers.Find(anchor);
    }

    public Page ToPage(double width, double height) => new(width, height, _marks.ToImmutable(), _anchors.ToImmutable());
}
