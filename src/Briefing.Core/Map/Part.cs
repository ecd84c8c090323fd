using System.Collections.Immutable;

namespace Briefing.Map;

/// <summary>What a map is a part of.</summary>
/// <param name="SilentIssues">Issues that were asked for and on which nobody who was asked for says anything.</param>
internal sealed record Part(DebateMap Whole, Selection Selection, ImmutableArray<MappedIssue> SilentIssues);
