namespace Briefing.Model;

/// <summary>One source's version of something that other sources report differently.</summary>
internal sealed record Account(Prose Text, ImmutableArray<Citation> Citations);
