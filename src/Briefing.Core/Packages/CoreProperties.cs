using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>Says whose file it is, by the properties of Dublin Core.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace s_core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace s_elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace s_instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement Of(string title, string language, string? subject = null, string? creator = null, DateOnly? date = null) => new(
        s_core + "coreProperties",
        OfficeNames.Declared("cp", s_core),
        OfficeNames.Declared("dc", s_elements),
        OfficeNames.Declared("dcterms", s_terms),
        OfficeNames.Declared("xsi", s_instance),
        new XElement(s_elements + "title", title),
        subject is null ? null : new XElement(s_elements + "subject", subject),
        creator is null ? null : new XElement(s_elements + "creator", creator),
        new XElement(s_elements + "language", language),
        date is { } created ? Day("created", created) : null,
        date is { } modified ? Day("modified", modified) : null);

    private static XElement Day(string name, DateOnly day) => new(
        s_terms + name,
        new XAttribute(s_instance + "type", "dcterms:W3CDTF"),
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
}
