using Briefing.Model;

namespace Briefing.Load.Format;

/// <summary>A debate as JSON has it.</summary>
/// <param name="Map">What follows for each argument.</param>
internal sealed record DebateData(Debate Debate, ImmutableArray<ArgumentData> Map);
