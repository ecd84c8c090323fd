namespace Briefing.Model;

/// <summary>A work to read beyond the sources.</summary>
internal sealed record Work(Prose Text);
