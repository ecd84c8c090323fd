namespace Briefing.Print.Drawing;

/// <summary>The stroke of a path.</summary>
/// <param name="Thickness">In points.</param>
internal sealed record Pen(double Thickness, Color Color)
{
    /// <summary>Alternating lengths of dashes and gaps, in points; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];
}
