namespace Briefing.Print.Layout.Boxes;

/// <summary>The lines and fills of a table.</summary>
/// <param name="Width">Points.</param>
internal sealed record TableStyle(double Width)
{
    public Stroke? HeaderRule { get; init; }

    public Stroke? RowRule { get; init; }

    /// <summary>Behind every second row.</summary>
    public Color? Zebra { get; init; }
}
