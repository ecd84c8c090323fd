namespace Briefing.Text;

/// <summary>A value that an author wrote under an id.</summary>
internal sealed record ValueById<T>(Located<string> Id, T Value);
