namespace Briefing.Check.Lengths;

/// <summary>A text for a small space, and what it is called in a list of several.</summary>
internal sealed record ShortForm(string Name, Prose Text);
