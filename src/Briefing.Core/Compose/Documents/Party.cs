namespace Briefing.Compose.Documents;

/// <summary>A stakeholder as printed; its index determines its colour and marker shape.</summary>
/// <param name="Id">The author's id.</param>
/// <param name="Short">The name for the head of a narrow column.</param>
internal sealed record Party(string Id, string Name, string Label, string Short);
