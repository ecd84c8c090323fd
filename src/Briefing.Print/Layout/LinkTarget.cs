namespace Briefing.Print.Layout;

/// <summary>The target of a link: either a URI or an anchor of the document.</summary>
/// <param name="Description">The text that a screen reader announces.</param>
internal sealed record LinkTarget(string? Uri, string? Anchor, string Description);
