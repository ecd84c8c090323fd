namespace Briefing.Styles.Templates;

/// <summary>A picture of a part, or the target of a link in it.</summary>
/// <param name="Name">Of the picture's file; of a link, where it leads.</param>
/// <param name="Content"><c>null</c> for a link.</param>
internal sealed record TemplateResource(string Id, string Name, byte[]? Content);
