using System.Xml.Linq;
using Briefing.Load.Schemas;
using Briefing.Tables;

namespace Briefing.Export.Workbooks;

/// <summary>
/// The ids that drop-downs offer, as names of ranges that grow with the sheets: new rows are offered at once. The names of
/// arguments are two columns, so a hidden sheet joins them.
/// </summary>
internal static class IdLists
{
    public const string Sheet = "Lists";

    /// <summary>The last row to which drop-downs and formulas go.</summary>
    public const int LastRow = 2_000;

    private const string Arguments = "Arguments";

    /// <summary>The name of the list that a column offers; <c>null</c> for a column without one.</summary>
    public static string? NameFor(SheetColumn column, TableSheet sheet) => column switch
    {
        { IsParent: true } => NameOf(sheet.Parent!),
        { Key.Value: Value.Scalar { Kind: ScalarKind.StakeholderId } } => NameOf(TableLayout.Find("Stakeholders")),
        { Key.Value: Value.Scalar { Kind: ScalarKind.IssueId } } => NameOf(TableLayout.Find("Issues")),
        { Key.Value: Value.Scalar { Kind: ScalarKind.Argument } } => NameOf(TableLayout.Find(Arguments)),
        _ => null,
    };

    public static IEnumerable<XElement> Names() =>
        TableLayout.All
            .Where(sheet => sheet.Id is not null && (sheet.Name == Arguments || TableLayout.All.Any(other => Refers(other, sheet))))
            .OrderBy(NameOf, StringComparer.Ordinal)
            .Select(sheet => sheet.Name == Arguments
                ? Name(sheet, CellNames.Range(Sheet, 0, 2, LastRow), "COUNTIF", ",\"?*\"")
                : Name(sheet, CellNames.Range(sheet.Name, sheet.Columns.IndexOf(sheet.Id!), 2, LastRow), "COUNTA", ""));

    /// <summary>The rows of the hidden sheet: "operator/riders" for each row of the arguments, and for those to come.</summary>
    public static IEnumerable<XElement> Rows(ImmutableArray<SheetRow> arguments)
    {
        var sheet = TableLayout.Find(Arguments);
        var (owner, id) = (sheet.Columns.IndexOf(sheet.Columns.First(column => column.IsParent)), sheet.Columns.IndexOf(sheet.Id!));
        for (var row = 2; row <= LastRow; row++)
        {
            var cells = row - 2 < arguments.Length ? arguments[row - 2].Cells : [];
            var (ownerCell, idCell) = ($"{Arguments}!{CellNames.Of(owner, row)}", $"{Arguments}!{CellNames.Of(id, row)}");
            yield return SheetXml.Element("row", [("r", row)], SheetXml.Element(
                "c",
                [("r", CellNames.Of(0, row)), ("t", "str")],
                SheetXml.Element("f", $"IF({idCell}=\"\",\"\",{ownerCell}&\"/\"&{idCell})"),
                SheetXml.Element("v", cells.IsEmpty ? "" : $"{cells[owner]}/{cells[id]}")));
        }
    }

    private static bool Refers(TableSheet from, TableSheet to) => from.Columns.Any(column => NameFor(column, from) == NameOf(to));

    private static string NameOf(TableSheet sheet) => $"{sheet.Name.Replace(' ', '_')}_ids";

    private static XElement Name(TableSheet sheet, string range, string count, string condition) =>
        SheetXml.Element(
            "definedName", [("name", NameOf(sheet))], $"OFFSET({range.Split(':')[0]},0,0,MAX(1,{count}({range}{condition})),1)");
}
