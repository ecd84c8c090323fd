namespace Briefing.Print.Layout;

/// <summary>A page: its drawing operations in painting order, and its anchors.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
internal sealed record Page(double Width, double Height, ImmutableArray<DrawOp> DrawOps, ImmutableArray<AnchorPosition> Anchors)
{
    /// <summary>
    /// What is painted last, once the numbers of all pages are known; <c>null</c> if nothing on the page depends on them.
    /// </summary>
    public Func<PageNumbers, ImmutableArray<DrawOp>>? Numbered { get; init; }
}
