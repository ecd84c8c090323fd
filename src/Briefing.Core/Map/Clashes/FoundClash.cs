namespace Briefing.Map.Clashes;

/// <summary>A clash and the argument that it was found by.</summary>
internal sealed record FoundClash(Clash Clash, MappedArgument Head);
