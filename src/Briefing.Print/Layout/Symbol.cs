using System.Collections.Immutable;

namespace Briefing.Print.Layout;

/// <summary>A small picture that stands in a line like a letter.</summary>
/// <param name="Size">Side of the square that it fills about, points.</param>
internal abstract record Symbol(double Size)
{
    /// <summary>What it is painted with, as artifacts.</summary>
    public abstract ImmutableArray<Mark> At(double centerX, double centerY);
}
