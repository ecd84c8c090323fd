namespace Briefing.Figures.Drawings;

/// <summary>A drawing in points from its top left corner, y downwards; a renderer puts it on a page or in an SVG.</summary>
/// <param name="Items">In painting order.</param>
internal sealed record Drawing(double Width, double Height, ImmutableArray<DrawingItem> Items)
{
    /// <summary>For those who read from right to left.</summary>
    public Drawing Mirrored() => this with { Items = [.. Items.Select(item => item.Mirrored(Width))] };
}
