namespace Briefing.Model;

/// <summary>A point on an issue that two or more stakeholders share.</summary>
internal sealed record CommonGround(
    Prose Text, ImmutableArray<Located<string>> Stakeholders, ImmutableArray<Citation> Citations);
