using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Briefing.Tests.Conformance.Reading;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.6: the metadata, and that the document information says the same.</summary>
internal static class MetadataConditions
{
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace s_pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace s_id = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace s_extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace s_schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace s_property = "http://www.aiim.org/pdfa/ns/property#";

    private static readonly (string Key, XName Property)[] s_pairs =
    [
        ("Title", s_dc + "title"),
        ("Author", s_dc + "creator"),
        ("Subject", s_dc + "description"),
        ("Keywords", s_pdf + "Keywords"),
        ("Creator", s_xmp + "CreatorTool"),
        ("Producer", s_pdf + "Producer"),
        ("CreationDate", s_xmp + "CreateDate"),
        ("ModDate", s_xmp + "ModifyDate"),
    ];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.6.2.1a", "There is no metadata.", pdf => pdf.Xmp.Length == 0, draft => draft.Catalog.Remove("Metadata")),
        new("6.6.2.1b", "The packet of the metadata says its length or encoding.",
            pdf => pdf.Xmp.Split("?>")[0] is var header && (header.Contains("bytes=") || header.Contains("encoding=")),
            draft => draft.ChangeXmp(xmp => xmp.Replace(" id=", " encoding='UTF-8' id="))),
        new("6.6.2.1c", "The metadata cannot be read.",
            pdf => !IsXml(pdf.Xmp),
            draft => draft.ChangeXmp(xmp => xmp.Replace("</rdf:RDF>", ""))),
        new("6.6.2.3.1", "A property belongs to no schema that is known or described.",
            Undescribed,
            draft => draft.ChangeXmp(xmp =>
                xmp.Replace("<dc:format>", "<x:y xmlns:x=\"http://example.org/\">1</x:y><dc:format>"))),
        new("6.6.2.3.3", "The description of a schema leaves something out.",
            pdf => Described(pdf).SelectMany(Missing),
            draft => draft.ChangeXmp(xmp =>
                xmp.Replace("<pdfaProperty:category>internal</pdfaProperty:category>", ""))),
        .. s_pairs.Select(pair =>
            new Condition($"6.6.3 {pair.Key}", $"Metadata and document information do not agree on {pair.Key}.",
            pdf => Differs(pdf, pair.Key, pair.Property),
            draft => draft.Info[pair.Key] = pair.Key.EndsWith("Date", StringComparison.Ordinal) ? "D:20010101000000Z"
                : "Other")),
        new("6.6.4a", "The file does not say that it is PDF/A-2.",
            pdf => pdf.XmpProperties?.Element(s_id + "part")?.Value != "2",
            draft => draft.ChangeXmp(xmp => xmp.Replace("<pdfaid:part>2<", "<pdfaid:part>9<"))),
        new("6.6.4b", "The file does not say that it is of level A.",
            pdf => pdf.XmpProperties?.Element(s_id + "conformance")?.Value != "A",
            draft => draft.ChangeXmp(xmp => xmp.Replace("conformance>A<", "conformance>B<"))),
        new("6.6.4c", "What the file is, is said under another prefix.",
            pdf => pdf.XmpProperties?.GetPrefixOfNamespace(s_id) != "pdfaid",
            draft => draft.ChangeXmp(xmp => xmp.Replace("pdfaid:", "other:").Replace("xmlns:pdfaid", "xmlns:other"))),
    ];

    private static bool IsXml(string xmp)
    {
        try
        {
            XDocument.Parse(xmp.TrimStart('\uFEFF'));
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Undescribed(WrittenPdf pdf)
    {
        XNamespace[] known = [s_dc, s_xmp, s_pdf, s_id, s_extension];
        var described = Described(pdf)
            .SelectMany(schema => schema.Descendants(s_property + "name")
                .Select(name => (XNamespace)schema.Element(s_schema + "namespaceURI")!.Value + name.Value))
            .ToHashSet();
        return (pdf.XmpProperties?.Elements() ?? [])
            .Where(property => !known.Contains(property.Name.Namespace) && !described.Contains(property.Name))
            .Select(property => $"{property.Name}");
    }

    private static IEnumerable<XElement> Described(WrittenPdf pdf) =>
        pdf.XmpProperties?.Element(s_extension + "schemas")?.Element(WrittenPdf.Rdf + "Bag")?.Elements() ?? [];

    private static IEnumerable<string> Missing(XElement schema)
    {
        XName[] ofSchema = [s_schema + "schema", s_schema + "namespaceURI", s_schema + "prefix", s_schema + "property"];
        XName[] ofProperty = [s_property + "name", s_property + "valueType", s_property + "category", s_property + "description"];
        var properties = schema.Element(s_schema + "property")?.Element(WrittenPdf.Rdf + "Seq")?.Elements() ?? [];
        return ofSchema.Where(name => schema.Element(name) is null)
            .Concat(properties.SelectMany(property => ofProperty.Where(name => property.Element(name) is null)))
            .Select(name => $"{name}");
    }

    private static bool Differs(WrittenPdf pdf, string key, XName property)
    {
        var information = pdf.TextIn(pdf.DictionaryIn(pdf.Trailer, "Info"), key);
        var metadata = pdf.XmpProperties?.Element(property)?.Value;
        return key.EndsWith("Date", StringComparison.Ordinal)
            ? Day(information, "'D:'yyyyMMddHHmmss'Z'") != Day(metadata, "yyyy-MM-dd'T'HH:mm:ss'Z'")
            : information != metadata;
    }

    private static DateTime? Day(string? date, string format) =>
        date is null ? null : DateTime.ParseExact(date, format, CultureInfo.InvariantCulture);
}
