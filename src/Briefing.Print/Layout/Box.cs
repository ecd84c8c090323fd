namespace Briefing.Print.Layout;

/// <summary>
/// A piece of a page with a fixed width: it knows its height, can be cut at a page break, and paints
/// itself. Boxes are immutable; a cut makes two new ones.
/// </summary>
internal abstract class Box
{
    /// <summary>The tolerance for sums of floating-point lengths, in points.</summary>
    protected const double Tolerance = 0.001;

    /// <summary>In points.</summary>
    public abstract double Height { get; }

    public bool Fits(double available) => Height <= available + Tolerance;

    /// <summary>Cuts the box so that the head is at most <paramref name="available"/> points high.</summary>
    /// <param name="force">
    /// Cut even where it looks bad (a widow, a row that should stay whole): the page is still empty, so
    /// moving the box to the next one would not help. If the first piece is higher than any page, the head is that
    /// piece alone and overflows, which is better than losing everything after it.
    /// </param>
    /// <returns><c>null</c> if the box cannot be cut at that height, which most cannot at any. Never called on a box that fits.</returns>
    public virtual BoxCut? Cut(double available, bool force) => null;

    /// <param name="x">The left edge on the page, in points.</param>
    /// <param name="y">The top edge on the page, in points.</param>
    public abstract void Paint(PageCanvas canvas, double x, double y);
}
