namespace Briefing.Model;

/// <summary>A fact that none of the sources gives: set apart, marked, and with its origin.</summary>
internal sealed record OutsideFact(Prose Text, Prose From);
