namespace Briefing.Load;

/// <summary>A word that a key allows, and what it means.</summary>
internal sealed record AllowedWord<T>(string Word, T Value);
