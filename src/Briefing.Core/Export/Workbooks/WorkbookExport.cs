using System.Xml.Linq;
using Briefing.Map;
using Briefing.Packages;
using Briefing.Tables;

namespace Briefing.Export.Workbooks;

/// <summary>The whole debate as a workbook for Excel and LibreOffice Calc (ECMA-376), to be filled in and imported again.</summary>
internal static class WorkbookExport
{
    /// <summary>The most characters that a cell takes in Excel.</summary>
    private const int MaxCell = 32_767;

    /// <inheritdoc cref="ExportFormat.Obstacle"/>
    public static string? Obstacle(DebateMap map) => TableRows.Of(map.Debate)
        .SelectMany(table => table.Rows.SelectMany(row => row.Cells.Select((cell, i) => (table.Sheet, Column: i, Cell: XmlCellText.Of(cell)))))
        .Where(cell => cell.Cell.Length > MaxCell)
        .Select(cell => $"A text of '{cell.Sheet.Columns[cell.Column].Heading}' in '{cell.Sheet.Name}' has {cell.Cell.Length} characters; "
            + $"a cell takes {MaxCell}")
        .FirstOrDefault();

    public static byte[] Write(DebateMap map)
    {
        var (package, debate) = (new PackageWriter(), map.Debate);
        var sheets = Worksheets(debate).ToList();
        var workbook = package.Add(from: null, "rId1", PartKind.Workbook, Workbook(sheets));
        package.Add(from: null, "rId2", PartKind.Core, CoreProperties.Of(SafeText.ForFile(debate.Title.Value), debate.Language.Value));
        package.Add(workbook, "styles", PartKind.CellStyles, CellStyles.Sheet());
        for (var i = 0; i < sheets.Count; i++)
            package.Add(workbook, Id(i), PartKind.Worksheet, sheets[i].Content);

        return package.ToZip();
    }

    private static XElement Workbook(List<(string Name, XElement Content)> sheets) => SheetXml.Root(
        "workbook",
        SheetXml.Element("bookViews", SheetXml.Element("workbookView", [("activeTab", 0)])),
        SheetXml.Element("sheets", sheets.Select((sheet, i) => SheetXml.Element(
            "sheet",
            [("name", sheet.Name), ("sheetId", i + 1), ("state", sheet.Name == IdLists.Sheet ? "hidden" : null)],
            new XAttribute(OfficeNames.R + "id", Id(i))))),
        SheetXml.Element("definedNames", Titles(sheets), IdLists.Names()));

    private static IEnumerable<(string Name, XElement Content)> Worksheets(Debate debate)
    {
        var tables = TableRows.Of(debate);
        yield return (ReadMe.Name, SheetWriter.Lines(ReadMe.Lines(debate.Title.Value)));
        foreach (var (sheet, rows) in tables)
            yield return (sheet.Name, sheet.IsSingle ? SheetWriter.Single(sheet, rows[0]) : SheetWriter.List(sheet, rows));

        var arguments = tables.First(table => table.Sheet.Name == "Arguments").Rows;
        yield return (IdLists.Sheet, SheetXml.Root("worksheet", SheetXml.Element("sheetData", IdLists.Rows(arguments))));
    }

    /// <summary>The head is printed on each page.</summary>
    private static IEnumerable<XElement> Titles(List<(string Name, XElement Content)> sheets) => sheets
        .Select((sheet, i) => (sheet.Name, Index: i))
        .Where(sheet => sheet.Name is not (ReadMe.Name or IdLists.Sheet))
        .Select(sheet => SheetXml.Element(
            "definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", sheet.Index)], $"{CellPlace.Quoted(sheet.Name)}!$1:$1"));

    private static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"sheet{sheet + 1}");
}
