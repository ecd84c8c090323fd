namespace Briefing.Check.Inventory;

/// <summary>A stakeholder's statement in a voice.</summary>
internal sealed record SpokenStatement(CitingStatement Statement, string Stakeholder, Voice Voice);
