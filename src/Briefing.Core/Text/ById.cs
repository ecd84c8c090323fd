namespace Briefing.Text;

/// <summary>A value that an author wrote under an id.</summary>
internal sealed record ById<T>(Located<string> Id, T Value);
