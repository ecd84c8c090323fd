using Briefing.Model;

namespace Briefing.Check;

/// <summary>What a stakeholder says in some voice.</summary>
internal sealed record SpokenStatement(Statement Statement, string Stakeholder, Voice Voice);
