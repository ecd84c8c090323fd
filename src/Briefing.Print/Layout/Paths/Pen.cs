using System.Collections.Immutable;

namespace Briefing.Print.Layout.Paths;

/// <summary>What a path is drawn with.</summary>
/// <param name="Thickness">Points.</param>
internal sealed record Pen(double Thickness, Color Color)
{
    /// <summary>Lengths of dashes and gaps by turns, points; empty for a line without gaps.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];
}
