namespace Briefing.Print.Layout;

/// <summary>
/// A piece of a page whose width is settled: it knows its height, can be cut where a page ends, and paints
/// itself. Boxes never change; a cut makes two new ones.
/// </summary>
internal abstract class Box
{
    /// <summary>What sums of floating-point lengths may be off by, in points.</summary>
    protected const double Tolerance = 0.001;

    /// <summary>Points.</summary>
    public abstract double Height { get; }

    public bool Fits(double available) => Height <= available + Tolerance;

    /// <summary>Cuts the box so that the head is at most <paramref name="available"/> points high.</summary>
    /// <param name="force">
    /// Cut even where it looks bad (a widow, a row that would rather stay whole): the page is still empty, so
    /// that waiting for the next one helps nothing. If the first piece is higher than any page, the head is that
    /// piece alone and sticks out; better than losing all that follows it.
    /// </param>
    /// <returns>Nothing if there is no cut at that height. Never called on a box that fits.</returns>
    public abstract BoxCut? Cut(double available, bool force);

    /// <param name="x">Left edge on the page, points.</param>
    /// <param name="y">Top edge on the page, points.</param>
    public abstract void Paint(PageCanvas canvas, double x, double y);
}
