using Briefing.Load.Schemas;
using Briefing.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Value = Briefing.Load.Schemas.Value;

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
    public static Worksheet List(TableSheet sheet, ImmutableArray<SheetRow> rows)
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
            [new AutoFilter { Reference = $"A1:{last}{rows.Length + 1}" }, Rules(rules)],
            $"A1:{last}{IdLists.LastRow}");
    }

    /// <summary>One object: a row for each of its keys, with what to write there.</summary>
    public static Worksheet Single(TableSheet sheet, SheetRow values)
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
    public static Worksheet Lines(IEnumerable<ImmutableArray<(string Text, uint Style)>> lines)
    {
        ImmutableArray<double> widths = [Middle, Middle, Wide * 2];
        return Sheet(new SheetView { WorkbookViewId = 0 }, widths, lines.Select((line, i) => Row(i + 1, widths, line)), [], null);
    }

    private static Worksheet Sheet(
        SheetView view, ImmutableArray<double> widths, IEnumerable<Row> rows, IEnumerable<OpenXmlElement> after, string? textCells)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(widths.Select((width, i) => new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
                Style = textCells is null ? 0 : CellStyles.Text,
            })),
            new SheetData(rows));
        sheet.Append(after);
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&R&P / &N")));

        // A year is text here, and Excel would mark it as a mistake.
        if (textCells is not null)
        {
            sheet.Append(new IgnoredErrors(new IgnoredError
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = textCells },
                NumberStoredAsText = true,
            }));
        }

        return sheet;
    }

    private static SheetView Frozen(string topLeft) => new(
        new Pane { VerticalSplit = 1, TopLeftCell = topLeft, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = topLeft, SequenceOfReferences = new ListValue<StringValue> { InnerText = topLeft } })
    {
        WorkbookViewId = 0,
    };

    private static DataValidations Rules(IEnumerable<DataValidation> rules)
    {
        var all = rules.ToList();
        return new(all) { Count = (uint)all.Count };
    }

    private static uint Head(SheetColumn column) => column.IsRequired ? CellStyles.Required : CellStyles.Optional;

    private static Row Row(int number, ImmutableArray<double> widths, ImmutableArray<(string Text, uint Style)> cells) =>
        new(cells.Select((cell, i) => Cell(CellNames.Of(i, number), cell.Text, cell.Style)))
        {
            RowIndex = (uint)number,
            Height = cells.Select((cell, i) => Height(cell.Text, cell.Style, widths[i])).DefaultIfEmpty(LineHeight).Max(),
        };

    /// <summary>LibreOffice does not find the height of a row itself. It may still change with the text.</summary>
    private static double Height(string text, uint style, double width)
    {
        if (style == CellStyles.Title)
            return LineHeight * 1.5;

        var lines = text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (width * Fill))));
        return Math.Min(MaxHeight, lines * LineHeight);
    }

    private static Cell Cell(string name, string text, uint style)
    {
        var cell = new Cell { CellReference = name, StyleIndex = style };
        if (text.Length == 0)
            return cell;

        cell.DataType = CellValues.InlineString;
        cell.InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(XmlCellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return cell;
    }

    private static double Width(SheetColumn column) => column.Key.Value switch
    {
        _ when column.IsText => Wide,
        Value.Scalar { Kind: ScalarKind.Line or ScalarKind.WebAddress } or Value.List or Value.IdMap => Middle,
        _ => Narrow,
    };
}
