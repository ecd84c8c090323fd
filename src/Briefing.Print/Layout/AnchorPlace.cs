namespace Briefing.Print.Layout;

/// <summary>The place on its page that links to an anchor jump to; y in points from the top.</summary>
internal sealed record AnchorPlace(string Anchor, double X, double Y);
