using Briefing.Map;
using Briefing.Packages;
using Briefing.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

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
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
            Fill(document, map.Debate);

        package.Position = 0;
        return StableZip.Rewrite(package);
    }

    private static void Fill(SpreadsheetDocument document, Debate debate)
    {
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyles.Sheet();
        WriteProperties(document, debate);

        var sheets = Worksheets(debate).ToList();
        for (var i = 0; i < sheets.Count; i++)
            workbook.AddNewPart<WorksheetPart>(Id(i)).Worksheet = sheets[i].Content;

        workbook.Workbook = new(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(sheets.Select((sheet, i) => new Sheet
            {
                Name = sheet.Name,
                SheetId = (uint)i + 1,
                Id = Id(i),
                State = sheet.Name == IdLists.Sheet ? SheetStateValues.Hidden : null,
            })),
            new DefinedNames([.. Titles(sheets), .. IdLists.Names()]));
    }

    private static IEnumerable<(string Name, Worksheet Content)> Worksheets(Debate debate)
    {
        var tables = TableRows.Of(debate);
        yield return (ReadMe.Name, SheetWriter.Lines(ReadMe.Lines(debate.Title.Value)));
        foreach (var (sheet, rows) in tables)
            yield return (sheet.Name, sheet.IsSingle ? SheetWriter.Single(sheet, rows[0]) : SheetWriter.List(sheet, rows));

        var arguments = tables.First(table => table.Sheet.Name == "Arguments").Rows;
        yield return (IdLists.Sheet, new(new SheetData(IdLists.Rows(arguments))));
    }

    /// <summary>The head is printed on each page.</summary>
    private static IEnumerable<DefinedName> Titles(List<(string Name, Worksheet Content)> sheets) => sheets
        .Select((sheet, i) => (sheet.Name, Index: (uint)i))
        .Where(sheet => sheet.Name is not (ReadMe.Name or IdLists.Sheet))
        .Select(sheet => new DefinedName($"{CellNames.Quoted(sheet.Name)}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = sheet.Index });

    // The library's own properties get a name by chance.
    private static void WriteProperties(SpreadsheetDocument document, Debate debate)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("rId2");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = System.Xml.XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SafeText.ForFile(debate.Title.Value));
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", debate.Language);
        xml.WriteEndElement();
    }

    private static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"sheet{sheet + 1}");
}
