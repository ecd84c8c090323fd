using System.Collections.Immutable;

namespace Briefing.Print.Layout;

/// <summary>A finished page: its marks in painting order, and where its anchors are.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
internal sealed record Page(double Width, double Height, ImmutableArray<Mark> Marks, ImmutableArray<AnchorPlace> Anchors);
