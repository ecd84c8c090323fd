using System.Collections.Immutable;

namespace Briefing.Figures;

/// <summary>A picture in points from its own top left corner, y downwards; a renderer puts it on a page or in an SVG.</summary>
/// <param name="Items">In the order in which they are painted.</param>
internal sealed record Drawing(double Width, double Height, ImmutableArray<DrawingItem> Items);
