using Briefing.Model;

namespace Briefing.Check;

/// <summary>A reply and what it answers.</summary>
internal sealed record Pairing(Reply Reply, Argument Argument);
