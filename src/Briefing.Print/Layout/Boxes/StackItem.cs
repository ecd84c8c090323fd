namespace Briefing.Print.Layout.Boxes;

/// <summary>A box of a stack and the space around it.</summary>
/// <param name="SpaceBefore">In points; between two items the larger of the two spaces applies.</param>
internal sealed record StackItem(Box Box, double SpaceBefore = 0, double SpaceAfter = 0)
{
    /// <summary>No page break after this item, such as a heading or the line that introduces a list.</summary>
    public bool KeepWithNext { get; init; }
}
