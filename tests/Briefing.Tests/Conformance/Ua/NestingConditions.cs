using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 9: tables, lists and contents are put together as ISO 32000-1, 14.8.4.3, has them.</summary>
internal static class NestingConditions
{
    private static readonly ImmutableDictionary<string, string[]> s_children = new Dictionary<string, string[]>
    {
        ["Table"] = ["Caption", "TR", "THead", "TBody", "TFoot"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["Caption", "L", "LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["Caption", "TOC", "TOCI"],
        ["TOCI"] = ["Lbl", "Reference", "NonStruct", "P", "TOC"],
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string[]> s_parents = new Dictionary<string, string[]>
    {
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    }.ToImmutableDictionary();

    public static ImmutableArray<Condition> All { get; } =
    [
        new("09-004", "A part of a table is in the wrong place.",
            pdf => Misplaced(pdf, "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"),
            draft => draft.Element("TD")["S"] = new PdfValue.Name("P")),
        new("09-004b", "A table's parts are too many or in the wrong order.",
            pdf => pdf.Structure.OfRole("Table").Where(table => !IsOrdered(table)).Select(table => $"{table}"),
            draft => ((List<object?>)draft.Element("Table")["K"]!).Reverse()),
        new("09-005", "A part of a list is in the wrong place.",
            pdf => Misplaced(pdf, "L", "LI", "LBody"),
            draft => draft.Element("LI")["S"] = new PdfValue.Name("P")),
        new("09-006", "A part of the contents is in the wrong place.",
            pdf => Misplaced(pdf, "TOC", "TOCI"),
            draft => draft.Element("P")["S"] = new PdfValue.Name("TOCI")),
    ];

    private static IEnumerable<string> Misplaced(WrittenPdf pdf, params string[] roles) =>
        from node in pdf.Structure.All
        where roles.Contains(node.Role)
        where node.Children.Any(child => !MayHave(node, child))
            || (s_children.ContainsKey(node.Role!) && node.HasContent)
            || (s_parents.TryGetValue(node.Role!, out var parents) && !parents.Contains(node.Parent?.Role))
        select $"{node}";

    private static bool MayHave(StructureNode node, StructureNode child) =>
        !s_children.TryGetValue(node.Role!, out var allowed) || allowed.Contains(child.Role);

    private static bool IsOrdered(StructureNode table)
    {
        var roles = table.Children.Select(child => child.Role).Where(role => role != "Caption").ToArray();
        return roles.All(role => role == "TR")
            || (roles.Count(role => role == "THead") <= 1
                && roles.Count(role => role == "TFoot") <= 1
                && roles.SequenceEqual(roles.OrderBy(role => role switch { "THead" => 0, "TBody" => 1, _ => 2 })));
    }
}
