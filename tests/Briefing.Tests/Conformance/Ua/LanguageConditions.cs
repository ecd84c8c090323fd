using System.Collections.Immutable;
using System.Xml.Linq;
using Briefing.Tests.Conformance.Reading;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 11: for every text it is known which language it is in.</summary>
internal static class LanguageConditions
{
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";

    public static ImmutableArray<Condition> All { get; } =
    [
        new("11-001", "The language of text on a page is not known.",
            pdf => Unknown(pdf, node => node.HasContent),
            draft => draft.Catalog.Remove("Lang")),
        new("11-002", "The language of an alternative text is not known.",
            pdf => Unknown(pdf, node => node.Alternative is not null || node.Text("E") is not null),
            draft => draft.Catalog.Remove("Lang")),
        new("11-003", "The language of the outline is not known.",
            pdf => pdf.Catalog.ContainsKey("Outlines") && !HasLanguage(pdf),
            draft => draft.Catalog.Remove("Lang")),
        new("11-004", "The language of what is said of an annotation is not known.",
            pdf => pdf.Annotations.Any(annotation =>
                annotation.ContainsKey("Contents") && string.IsNullOrEmpty(pdf.Structure.Of(annotation)?.Language)
                    && !HasLanguage(pdf)),
            draft => draft.Catalog["Lang"] = ""),
        new("11-005", "The language of a field's name is not known.",
            pdf => pdf.Annotations.Any(annotation => annotation.ContainsKey("TU")) && !HasLanguage(pdf),
            draft =>
            {
                draft.Link["TU"] = "A field";
                draft.Catalog.Remove("Lang");
            }),
        new("11-006", "The language of the metadata is not known.",
            pdf => !HasLanguage(pdf) && Titles(pdf)
                .Any(title => title.Attribute(XNamespace.Xml + "lang")?.Value is null or "x-default"),
            draft => draft.Catalog.Remove("Lang")),
    ];

    private static bool HasLanguage(WrittenPdf pdf) => !string.IsNullOrEmpty(pdf.TextIn(pdf.Catalog, "Lang"));

    private static IEnumerable<string> Unknown(WrittenPdf pdf, Func<StructureNode, bool> isText) =>
        pdf.Structure.All.Where(isText).Where(node => string.IsNullOrEmpty(node.Language)).Select(node => $"{node}");

    private static IEnumerable<XElement> Titles(WrittenPdf pdf) =>
        pdf.XmpProperties?.Elements(s_dc + "title").Descendants(WrittenPdf.Rdf + "li") ?? [];
}
