namespace Briefing.Print.Pdf.Structure;

/// <summary>The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), and the mapping of others.</summary>
internal static class StructureRoles
{
    /// <returns><c>null</c> for a standard type; otherwise the nearest one, for the role map (14.7.3).</returns>
    public static string? MappedTo(string role) => role switch
    {
        "Document" or "Part" or "Art" or "Sect" or "Div" or "BlockQuote" or "Caption" or "TOC" or "TOCI" or "Index" => null,
        "NonStruct" or "Private" => null,
        "P" or "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "L" or "LI" or "Lbl" or "LBody" => null,
        "Table" or "TR" or "TH" or "TD" or "THead" or "TBody" or "TFoot" => null,
        "Span" or "Quote" or "Note" or "Reference" or "BibEntry" or "Code" or "Link" or "Annot" => null,
        "Figure" or "Formula" or "Form" => null,

        // From PDF 2.0.
        "Title" => "P",
        "Aside" => "Div",
        "Em" or "Strong" or "Sub" => "Span",
        _ => throw new InvalidOperationException($"The structure type {role} is neither standard nor mapped to one."),
    };
}
