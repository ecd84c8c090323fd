namespace Briefing.Print.Layout;

/// <summary>Where a link goes: to a URI or to an anchor of the document, one of the two.</summary>
/// <param name="Description">What a screen reader says of it.</param>
internal sealed record LinkTarget(string? Uri, string? Anchor, string Description);
