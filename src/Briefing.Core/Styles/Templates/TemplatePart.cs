namespace Briefing.Styles.Templates;

/// <summary>A part of a template.</summary>
/// <param name="Id">That of the relationship to it.</param>
/// <param name="Kind">"header", "footer", "theme" or "numbering".</param>
internal sealed record TemplatePart(string Id, string Kind, byte[] Xml, ImmutableArray<TemplateResource> Resources);
