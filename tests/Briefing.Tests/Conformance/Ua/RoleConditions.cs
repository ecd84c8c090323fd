using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 2: what a type stands for.</summary>
internal static class RoleConditions
{
    private static readonly ImmutableHashSet<string> s_standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("02-001", "A type's mapping does not end with a standard type.",
            pdf => pdf.Structure.All.Where(node => !s_standard.Contains(node.Role ?? "")).Select(node => $"{node}"),
            draft => draft.Element("P")["S"] = new PdfValue.Name("Fancy")),
        new("02-003", "A mapping goes in a circle.",
            pdf => Mapped(pdf).Where(type => pdf.Structure.Standard(type) is null),
            draft => draft.StructureRoot["RoleMap"] = new Entries
            {
                ["Fancy"] = new PdfValue.Name("Plain"),
                ["Plain"] = new PdfValue.Name("Fancy"),
            }),
        new("02-004", "A standard type is mapped to another.",
            pdf => Mapped(pdf).Where(s_standard.Contains),
            draft => draft.StructureRoot["RoleMap"] = new Entries { ["P"] = new PdfValue.Name("Span") }),
    ];

    private static IEnumerable<string> Mapped(WrittenPdf pdf) =>
        pdf.Structure.RoleMap?.Keys ?? Enumerable.Empty<string>();
}
