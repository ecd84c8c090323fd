using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoints 13 to 19: figures, headings, tables, formulas and notes.</summary>
internal static class ElementConditions
{
    private static readonly PdfValue.Name s_note = new("Note");

    public static ImmutableArray<Condition> All { get; } =
    [
        new("13-004", "A figure has no text that stands for it.",
            pdf => pdf.Structure.OfRole("Figure").Where(node => string.IsNullOrEmpty(node.Alternative))
                .Select(node => $"{node}"),
            draft => draft.Element("Figure").Remove("Alt")),
        new("14-002", "The first heading is not of level 1.",
            pdf => Levels(pdf).FirstOrDefault((1, "")) is (not 1, var heading) ? [heading] : [],
            draft => draft.Element("H1")["S"] = new PdfValue.Name("H2")),
        new("14-003", "A level of headings is left out.",
            pdf => Levels(pdf).Zip(Levels(pdf).Skip(1)).Where(pair => pair.Second.Level > pair.First.Level + 1)
                .Select(pair => pair.Second.Heading),
            draft => draft.Element("H2")["S"] = new PdfValue.Name("H3")),
        new("14-006", "An element has more than one heading without a level.",
            pdf => pdf.Structure.All.Where(node => node.Children.Count(child => child.Role == "H") > 1)
                .Select(node => $"{node}"),
            draft =>
            {
                foreach (var heading in draft.Elements("H2"))
                    heading["S"] = new PdfValue.Name("H");
            }),
        new("14-007", "There are headings with and without a level.",
            pdf => pdf.Structure.OfRole("H").Any() && Levels(pdf).Any(),
            draft => draft.Element("H2")["S"] = new PdfValue.Name("H")),
        new("15-003", "A header cell has no scope, in a table whose cells do not name their headers.",
            pdf => pdf.Structure.OfRole("Table").Where(table => !NamesHeaders(table))
                .SelectMany(table => Cells(table).Where(cell => cell.Role == "TH" && cell.Attribute("Scope") is null))
                .Select(cell => $"{cell}"),
            draft => draft.Element("TH").Remove("A")),
        new("15-003b", "Rows of a table have not the same number of columns.",
            pdf => pdf.Structure.OfRole("Table").Where(table => Rows(table).Select(Width).Distinct().Count() > 1)
                .Select(table => $"{table}"),
            draft => ((List<object?>)draft.Element("TR")["K"]!).RemoveAt(0)),
        new("17-002", "A formula has no text that stands for it.",
            pdf => pdf.Structure.OfRole("Formula").Where(node => string.IsNullOrEmpty(node.Alternative))
                .Select(node => $"{node}"),
            draft => draft.Element("P")["S"] = new PdfValue.Name("Formula")),
        new("19-003", "A note has no identifier.",
            pdf => pdf.Structure.OfRole("Note").Where(node => !node.Entries.ContainsKey("ID"))
                .Select(node => $"{node}"),
            draft => draft.Element("P")["S"] = s_note),
        new("19-004", "Two notes have the same identifier.",
            pdf => pdf.Structure.OfRole("Note").GroupBy(node => node.Text("ID")).Where(same => same.Count() > 1)
                .Select(same => same.Key ?? "none"),
            draft =>
            {
                draft.Element("P")["ID"] = draft.Element("Note")["ID"];
                draft.Element("P")["S"] = s_note;
            }),
    ];

    private static IEnumerable<(int Level, string Heading)> Levels(WrittenPdf pdf) =>
        from node in pdf.Structure.All
        where node.Role is ['H', >= '1' and <= '6']
        select (node.Role![1] - '0', $"{node}");

    private static IEnumerable<StructureNode> Rows(StructureNode table) =>
        table.Children
            .SelectMany(child => child.Role == "TR" ? [child] : child.Children.Where(row => row.Role == "TR"));

    private static IEnumerable<StructureNode> Cells(StructureNode table) => Rows(table).SelectMany(row => row.Children);

    private static bool NamesHeaders(StructureNode table) =>
        Cells(table).Where(cell => cell.Role == "TD").All(cell => cell.Attribute("Headers") is not null);

    private static double Width(StructureNode row) =>
        row.Children.Sum(cell => cell.Attribute("ColSpan") as double? ?? 1);
}
