namespace Briefing.Render.Layout;

/// <summary>
/// A piece of a page whose width is settled: it knows its height, can be cut where a page ends, and paints
/// itself. Boxes never change; a cut makes two new ones.
/// </summary>
internal abstract class Box
{
    /// <summary>Points.</summary>
    public abstract double Height { get; }

    /// <summary>Cuts the box so that the head is at most <paramref name="available"/> points high.</summary>
    /// <param name="force">
    /// Cut even where it looks bad (a widow, a row that would rather stay whole): the page is still empty, so
    /// that waiting for the next one helps nothing.
    /// </param>
    /// <returns>Nothing if there is no cut at that height. Never called on a box that fits.</returns>
    public abstract BoxCut? Cut(double available, bool force);

    /// <param name="x">Left edge on the page, points.</param>
    /// <param name="y">Top edge on the page, points.</param>
    public abstract void Paint(PageCanvas canvas, double x, double y);
}
