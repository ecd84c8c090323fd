namespace Briefing.Print.Layout.Boxes;

/// <summary>The rules of a table.</summary>
/// <param name="Width">In points.</param>
internal sealed record TableStyle(double Width)
{
    public Stroke? HeaderRule { get; init; }

    public Stroke? RowRule { get; init; }
}
