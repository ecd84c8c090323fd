namespace Briefing.Compose.Documents;

/// <summary>A place in the document that cites a source: the target and the label of a back link.</summary>
internal sealed record CitingPlace(string Anchor, string Label);
