namespace Briefing.Print.Layout;

/// <summary>The point on its page that links to an anchor jump to, in points from the top left.</summary>
internal sealed record AnchorPosition(string Anchor, double X, double Y);
