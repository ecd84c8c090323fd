namespace Briefing.Compose;

/// <summary>A place of the document that cites: where a link back leads, and what it is called.</summary>
internal sealed record CitingPlace(string Anchor, string Label);
