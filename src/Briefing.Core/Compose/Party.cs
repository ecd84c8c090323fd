namespace Briefing.Compose;

/// <summary>A stakeholder as the page shows it; its index gives it a colour and a marker shape.</summary>
/// <param name="Id">As its author gave it.</param>
internal sealed record Party(string Id, string Name, string Label);
