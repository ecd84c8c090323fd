namespace Briefing.Map;

/// <summary>How a map is limited to a part of a debate.</summary>
/// <param name="SilentIssues">Selected issues on which none of the selected stakeholders says anything.</param>
internal sealed record DebateSubset(DebateMap Whole, Selection Selection, ImmutableArray<MappedIssue> SilentIssues);
