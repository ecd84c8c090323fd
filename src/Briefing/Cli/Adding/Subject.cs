namespace Briefing.Cli.Adding;

/// <summary>Whose the new item is, and by which id it will be known, as far as it has either.</summary>
internal sealed record Subject(string? Owner, string? Id);
