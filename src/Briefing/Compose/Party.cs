namespace Briefing.Compose;

/// <summary>A stakeholder as the page shows it; its index gives it a colour and a marker shape.</summary>
internal sealed record Party(string Name, string Label);
