using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.3 to 6.5: annotations, forms and actions.</summary>
internal static class InteractionConditions
{
    private const int Invisible = 1 << 0;
    private const int Hidden = 1 << 1;
    private const int Print = 1 << 2;
    private const int NoView = 1 << 5;
    private const int ToggleNoView = 1 << 8;

    private static readonly string[] s_forbidden =
    [
        "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView",
        "JavaScript",
    ];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.3.1", "An annotation is of a type that is not permitted.",
            pdf => Types(pdf).Any(type => type is "3D" or "Sound" or "Screen" or "Movie" or "TrapNet"),
            draft => draft.Link["Subtype"] = new PdfValue.Name("Movie")),
        new("6.3.2a", "An annotation has no flags.",
            pdf => pdf.Annotations.Any(annotation => !annotation.ContainsKey("F")),
            draft => draft.Link.Remove("F")),
        new("6.3.2b", "An annotation may be hidden.",
            pdf => pdf.Annotations.Any(annotation =>
                ((int)(pdf.NumberIn(annotation, "F") ?? 0) & (Invisible | Hidden | Print | NoView | ToggleNoView)) != Print),
            draft => draft.Link["F"] = 2.0),
        new("6.3.3", "An annotation other than a link has no appearance.",
            pdf => pdf.Annotations.Any(annotation => pdf.NameIn(annotation, "Subtype") is not ("Link" or "Popup")
                && !annotation.ContainsKey("AP")),
            draft => draft.Link["Subtype"] = new PdfValue.Name("Highlight")),
        new("6.4.1", "Fields are to be drawn by the reader.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "AcroForm")?.GetValueOrDefault("NeedAppearances") is true,
            draft => draft.Catalog["AcroForm"] = new Entries { ["NeedAppearances"] = true }),
        new("6.4.2", "There is an XFA form.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "AcroForm")?.ContainsKey("XFA") == true
                || pdf.Catalog.ContainsKey("NeedsRendering"),
            draft => draft.Catalog["NeedsRendering"] = true),
        new("6.5.1a", "An action is not permitted.",
            pdf => Actions(pdf).Where(s_forbidden.Contains),
            draft => draft.Link["A"] = Action("JavaScript")),
        new("6.5.1b", "A named action is not permitted.",
            pdf => pdf.Dictionaries.Any(d => pdf.NameIn(d, "S") == "Named"
                && pdf.NameIn(d, "N") is not ("NextPage" or "PrevPage" or "FirstPage" or "LastPage")),
            draft => draft.Link["A"] = Action("Named")),
        new("6.5.2", "Something happens by itself.",
            pdf => pdf.Dictionaries.Any(d => d.ContainsKey("AA")),
            draft => draft.Page["AA"] = new Entries()),
        new("6.8", "A file is embedded.",
            pdf => pdf.Dictionaries.Any(d => d.ContainsKey("EF") || d.ContainsKey("EmbeddedFiles")),
            draft => draft.AddUnused(new Entries { ["EF"] = new Entries() })),
        new("6.9", "A configuration of layers has no name, or changes by itself.",
            pdf => pdf.DictionaryIn(pdf.DictionaryIn(pdf.Catalog, "OCProperties"), "D") is { } d
                && (!d.ContainsKey("Name") || d.ContainsKey("AS")),
            draft => draft.Catalog["OCProperties"] = new Entries { ["D"] = new Entries() }),
        new("6.10", "Pages may be shown in another way.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "Names")?.ContainsKey("AlternatePresentations") == true
                || pdf.Pages.Any(page => page.ContainsKey("PresSteps")),
            draft => draft.Page["PresSteps"] = new Entries()),
        new("6.11", "The file makes demands on the reader.",
            pdf => pdf.Catalog.ContainsKey("Requirements"),
            draft => draft.Catalog["Requirements"] = new List<object?>()),
    ];

    private static IEnumerable<string?> Types(WrittenPdf pdf) => pdf.Annotations
        .Select(annotation => pdf.NameIn(annotation, "Subtype"));

    private static IEnumerable<string> Actions(WrittenPdf pdf) =>
        pdf.Dictionaries.Select(d => pdf.DictionaryIn(d, "A") ?? pdf.DictionaryIn(d, "OpenAction"))
            .Select(action => pdf.NameIn(action, "S"))
            .OfType<string>();

    private static Entries Action(string type) => new() { ["S"] = new PdfValue.Name(type) };
}
