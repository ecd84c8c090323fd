namespace Briefing.Text;

/// <summary>What an author wrote behind an id.</summary>
internal sealed record ById<T>(Located<string> Id, T Value);
