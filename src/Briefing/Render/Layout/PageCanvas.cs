using System.Collections.Immutable;

namespace Briefing.Render.Layout;

/// <summary>Collects what boxes paint on one page.</summary>
internal sealed class PageCanvas
{
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private readonly ImmutableArray<AnchorPlace>.Builder _anchors = ImmutableArray.CreateBuilder<AnchorPlace>();

    public void Add(Mark mark) => _marks.Add(mark);

    public void AddAnchor(string anchor, double x, double y) => _anchors.Add(new(anchor, x, y));

    public Page ToPage(double width, double height) => new(width, height, _marks.ToImmutable(), _anchors.ToImmutable());
}
