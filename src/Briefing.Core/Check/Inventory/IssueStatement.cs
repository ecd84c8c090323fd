namespace Briefing.Check.Inventory;

/// <summary>What a stakeholder says on an issue, in a voice, if one is given.</summary>
internal sealed record IssueStatement(string Stakeholder, string Issue, Voice? Voice, ImmutableArray<Citation> Citations);
