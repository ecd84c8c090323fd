namespace Briefing.Load.Format;

/// <summary>A debate in the form of its JSON.</summary>
/// <param name="Map">The replies to each argument, derived from the debate.</param>
internal sealed record DebateData(Debate Debate, ImmutableArray<ArgumentData> Map);
