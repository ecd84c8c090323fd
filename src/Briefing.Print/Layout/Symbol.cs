namespace Briefing.Print.Layout;

/// <summary>A small picture placed in a line like a letter.</summary>
/// <param name="Size">The side of the square that it roughly fills, in points.</param>
internal abstract record Symbol(double Size)
{
    /// <summary>What to paint, as artifacts.</summary>
    public abstract ImmutableArray<DrawOp> At(double centerX, double centerY);
}
