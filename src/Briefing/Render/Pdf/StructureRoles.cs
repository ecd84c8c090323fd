using System.Collections.Frozen;

namespace Briefing.Render.Pdf;

/// <summary>The structure types that a PDF 1.7 reader knows (ISO 32000-1, 14.8.4), and what others stand for.</summary>
internal static class StructureRoles
{
    private static readonly FrozenSet<string> _standard = FrozenSet.ToFrozenSet(
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Figure", "Formula", "Form",
    ]);

    /// <returns>Nothing for a standard type; else the nearest one, for the role map (14.7.3).</returns>
    public static string? MappedTo(string role) => role switch
    {
        _ when _standard.Contains(role) => null,

        // From PDF 2.0.
        "Title" => "P",
        "Aside" => "Div",
        "Em" or "Strong" or "Sub" => "Span",
        _ => throw new InvalidOperationException($"The structure type {role} is not a standard one and not mapped to one."),
    };
}
