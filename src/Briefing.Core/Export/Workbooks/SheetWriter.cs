using System.Xml.Linq;
using Briefing.Load.Schemas;
using Briefing.Tables;

namespace Briefing.Export.Workbooks;

/// <summary>Writes the parts of a sheet.</summary>
internal static class SheetWriter
{
    private const double Narrow = 16;
    private const double Middle = 24;
    private const double Wide = 48;

    // In points; the largest that Excel takes, and how many characters of a text fit for each digit of a column's width.
    private const double LineHeight = 15;
    private const double MaxHeight = 405;
    private const double Fill = 1.02;

    /// <summary>A list of objects: a frozen head with filters, and a row for each object.</summary>
    public static XElement List(TableSheet sheet, ImmutableArray<SheetRow> rows)
    {
        var last = CellNames.Column(sheet.Columns.Length - 1);
        ImmutableArray<double> widths = [.. sheet.Columns.Select(Width)];
        var head = Row(1, widths, [.. sheet.Columns.Select(column => (column.Heading, Head(column)))]);
        var body = rows.Select((row, i) => Row(i + 2, widths, [.. row.Cells.Select(cell => (cell, CellStyles.Text))]));
        var rules = sheet.Columns.Select((column, i) =>
            CellRules.Of(column, sheet, $"{CellNames.Of(i, 2)}:{CellNames.Of(i, IdLists.LastRow)}"));
        return Sheet(
            Frozen("A2"),
            widths,
            [head, .. body],
            [SheetXml.Element("autoFilter", [("ref", $"A1:{last}{rows.Length + 1}")]), Rules(rules)],
            $"A1:{last}{IdLists.LastRow}");
    }

    /// <summary>One object: a row for each of its keys, with what to write there.</summary>
    public static XElement Single(TableSheet sheet, SheetRow values)
    {
        ImmutableArray<double> widths = [Middle, Wide, Wide];
        var head = Row(1, widths, [("Key", CellStyles.Required), ("Value", CellStyles.Required), ("Meaning", CellStyles.Optional)]);
        var body = sheet.Columns.Select((column, i) => Row(i + 2, widths,
        [
            (column.Heading, Head(column)),
            (values.Cells[i], CellStyles.Text),
            (CellRules.Prompt(column), CellStyles.Text),
        ]));
        var rules = sheet.Columns.Select((column, i) => CellRules.Of(column, sheet, CellNames.Of(1, i + 2)));
        return Sheet(Frozen("A2"), widths, [head, .. body], [Rules(rules)], $"A1:C{sheet.Columns.Length + 1}");
    }

    /// <summary>Lines of text.</summary>
    public static XElement Lines(IEnumerable<ImmutableArray<(string Text, int Style)>> lines)
    {
        ImmutableArray<double> widths = [Middle, Middle, Wide * 2];
        return Sheet(View(), widths, lines.Select((line, i) => Row(i + 1, widths, line)), [], null);
    }

    private static XElement Sheet(
        XElement view, ImmutableArray<double> widths, IEnumerable<XElement> rows, IEnumerable<XElement> after, string? textCells) => SheetXml.Root(
        "worksheet",
        SheetXml.Element("sheetPr", SheetXml.Element("pageSetUpPr", [("fitToPage", 1)])),
        SheetXml.Element("sheetViews", view),
        SheetXml.Element("sheetFormatPr", [("defaultRowHeight", 15)]),
        SheetXml.Element("cols", widths.Select((width, i) => SheetXml.Element(
            "col",
            [("min", i + 1), ("max", i + 1), ("width", width), ("style", textCells is null ? 0 : CellStyles.Text), ("customWidth", 1)]))),
        SheetXml.Element("sheetData", rows),
        after,
        SheetXml.Element(
            "pageMargins", [("left", 0.4), ("right", 0.4), ("top", 0.6), ("bottom", 0.6), ("header", 0.3), ("footer", 0.3)]),
        SheetXml.Element("pageSetup", [("paperSize", 9), ("fitToHeight", 0), ("orientation", "landscape")]),
        SheetXml.Element("headerFooter", SheetXml.Element("oddFooter", "&L&A&R&P / &N")),

        // A year is text here, and Excel would mark it as a mistake.
        textCells is null
            ? null
            : SheetXml.Element("ignoredErrors", SheetXml.Element("ignoredError", [("sqref", textCells), ("numberStoredAsText", 1)])));

    private static XElement View(params object?[] content) => SheetXml.Element("sheetView", [("workbookViewId", 0)], content);

    private static XElement Frozen(string topLeft) => View(
        SheetXml.Element("pane", [("ySplit", 1), ("topLeftCell", topLeft), ("activePane", "bottomLeft"), ("state", "frozen")]),
        SheetXml.Element("selection", [("pane", "bottomLeft"), ("activeCell", topLeft), ("sqref", topLeft)]));

    private static XElement Rules(IEnumerable<XElement> rules) => SheetXml.Counted("dataValidations", [.. rules]);

    private static int Head(SheetColumn column) => column.IsRequired ? CellStyles.Required : CellStyles.Optional;

    private static XElement Row(int number, ImmutableArray<double> widths, ImmutableArray<(string Text, int Style)> cells) => SheetXml.Element(
        "row",
        [("r", number), ("ht", cells.Select((cell, i) => Height(cell.Text, cell.Style, widths[i])).DefaultIfEmpty(LineHeight).Max())],
        cells.Select((cell, i) => Cell(CellNames.Of(i, number), cell.Text, cell.Style)));

    /// <summary>LibreOffice does not find the height of a row itself. It may still change with the text.</summary>
    private static double Height(string text, int style, double width)
    {
        if (style == CellStyles.Title)
            return LineHeight * 1.5;

        var lines = text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (width * Fill))));
        return Math.Min(MaxHeight, lines * LineHeight);
    }

    private static XElement Cell(string name, string text, int style) => SheetXml.Element(
        "c",
        [("r", name), ("s", style), ("t", text.Length == 0 ? null : "inlineStr")],
        text.Length == 0
            ? null
            : SheetXml.Element("is", SheetXml.Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlCellText.Of(text))));

    private static double Width(SheetColumn column) => column.Key.Value switch
    {
        _ when column.IsText => Wide,
        Value.Scalar { Kind: ScalarKind.Line or ScalarKind.WebAddress } or Value.List or Value.IdMap => Middle,
        _ => Narrow,
    };
}
