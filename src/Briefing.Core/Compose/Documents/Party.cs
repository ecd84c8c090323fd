namespace Briefing.Compose.Documents;

/// <summary>A stakeholder as printed; its index determines its colour and marker shape.</summary>
/// <param name="Id">The author's id.</param>
internal sealed record Party(string Id, string Name, string Label);
