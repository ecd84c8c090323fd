using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>The attributes of a structure element (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    /// <summary>Tables, lists and figures each have attributes of a single owner.</summary>
    public static PdfObject? Of(StructureElement element, PdfObject? figureBounds)
    {
        var isTableAttribute = element.Scope is not null || element.ColumnSpan > 1 || element.Summary is not null;
        if (isTableAttribute)
        {
            return new PdfObject.Dictionary
            {
                { "O", new PdfObject.Name("Table") },
                { "Scope", element.Scope is { } scope ? new PdfObject.Name(scope) : null },
                { "ColSpan", element.ColumnSpan > 1 ? element.ColumnSpan : null },
                { "Summary", PdfObject.TextOrNull(element.Summary) },
            };
        }

        if (element.ListNumbering is { } numbering)
        {
            return new PdfObject.Dictionary
            {
                { "O", new PdfObject.Name("List") },
                { "ListNumbering", new PdfObject.Name(numbering) },
            };
        }

        return figureBounds is null ? null : new PdfObject.Dictionary
        {
            { "O", new PdfObject.Name("Layout") },
            { "Placement", new PdfObject.Name("Block") },
            { "BBox", figureBounds },
        };
    }
}
