namespace Briefing.Print.Layout;

/// <summary>A finished page: its drawing operations in painting order, and its anchors.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
internal sealed record Page(double Width, double Height, ImmutableArray<DrawOp> DrawOps, ImmutableArray<AnchorPosition> Anchors);
