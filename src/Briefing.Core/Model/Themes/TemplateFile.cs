namespace Briefing.Model.Themes;

/// <summary>A Word file named by a theme.</summary>
/// <param name="Name">As written.</param>
/// <param name="Content">The file's bytes, not yet validated; <c>null</c> if reading failed, which has been reported.</param>
internal sealed record TemplateFile(Located<string> Name, byte[]? Content);
