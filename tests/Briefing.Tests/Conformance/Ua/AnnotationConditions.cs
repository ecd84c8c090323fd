using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 28: annotations, of which we write links alone.</summary>
internal static class AnnotationConditions
{
    private static readonly ImmutableHashSet<string> s_known =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly",
        "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Sound", "Movie", "Widget", "Screen",
        "PrinterMark", "TrapNet", "Watermark", "3D",
    ];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("28-002", "An annotation is not in an element Annot.",
            Where((type, parent, _) => type is not ("Widget" or "Link" or "PrinterMark") && parent?.Role != "Annot"),
            Become("Highlight")),
        new("28-004", "Nothing says what an annotation is.",
            Where((type, parent, a) => type != "Widget" && !a.ContainsKey("Contents") && parent?.Alternative is null),
            draft => draft.Link.Remove("Contents")),
        new("28-005", "Nothing says what a field is.",
            Where((type, _, a) => type == "Widget" && !a.ContainsKey("TU")),
            Become("Widget")),
        new("28-006", "An annotation is of an unknown type.",
            Where((type, _, _) => !s_known.Contains(type)),
            Become("Fancy")),
        new("28-007", "There is an annotation for trapping.",
            Where((type, _, _) => type == "TrapNet"),
            Become("TrapNet")),
        new("28-008", "A page with annotations gives no order for the Tab key.",
            pdf => pdf.Pages.Any(page => pdf.Items(page, "Annots").Any() && !page.ContainsKey("Tabs")),
            draft => draft.Page.Remove("Tabs")),
        new("28-009", "The Tab key does not follow the structure.",
            pdf => pdf.Pages
                .Any(page => pdf.Items(page, "Annots").Any() && pdf.NameIn(page, "Tabs") is not (null or "S")),
            draft => draft.Page["Tabs"] = new PdfValue.Name("R")),
        new("28-010", "A field is not in an element Form.",
            Where((type, parent, _) => type == "Widget" && parent?.Role != "Form"),
            Become("Widget")),
        new("28-011", "A link is not in an element Link.",
            Where((type, parent, _) => type == "Link" && parent?.Role != "Link"),
            draft => draft.Element("Link")["S"] = new PdfValue.Name("Span")),
        new("28-011b", "A link's key does not lead to the element that it is in.",
            pdf => pdf.Annotations.Where(a => !LeadsBack(pdf, a)).Select(a => pdf.TextIn(a, "Contents") ?? "?"),
            draft => draft.Link["StructParent"] = 0.0),
        new("28-012", "A link has no description.",
            Where((type, _, a) => type == "Link" && !a.ContainsKey("Contents")),
            draft => draft.Link.Remove("Contents")),
        new("28-016", "A file is attached to a page.",
            Where((type, _, _) => type == "FileAttachment"),
            Become("FileAttachment")),
        new("28-017", "A printer's mark is part of the structure.",
            Where((type, parent, _) => type == "PrinterMark" && parent is not null),
            Become("PrinterMark")),
    ];

    private static Action<Draft> Become(string type) => draft => draft.Link["Subtype"] = new PdfValue.Name(type);

    private static Func<WrittenPdf, IEnumerable<string>> Where(Func<string, StructureNode?, Entries, bool> isWrong) =>
        pdf =>
        from annotation in pdf.Annotations
        let parent = pdf.Structure.Of(annotation)
        where isWrong(pdf.NameIn(annotation, "Subtype") ?? "", parent, annotation)
        select $"{parent}";

    private static bool LeadsBack(WrittenPdf pdf, Entries annotation) =>
        pdf.NumberIn(annotation, "StructParent") is { } key
        && pdf.Structure.Parents.GetValueOrDefault((int)key) is Entries element
        && ReferenceEquals(element, pdf.Structure.Of(annotation)?.Entries);
}
