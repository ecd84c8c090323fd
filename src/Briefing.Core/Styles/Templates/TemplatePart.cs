using System.Xml.Linq;

namespace Briefing.Styles.Templates;

/// <summary>A part of a template.</summary>
/// <param name="Id">That of the relationship to it.</param>
/// <param name="Kind">"header", "footer", "theme" or "numbering".</param>
/// <param name="Xml">Its root, for reading; documents change copies of it.</param>
internal sealed record TemplatePart(string Id, string Kind, XElement Xml, ImmutableArray<TemplateResource> Resources);
