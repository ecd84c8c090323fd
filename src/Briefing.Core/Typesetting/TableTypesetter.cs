using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Typesets a table, with columns by weight and a header repeated on every page.</summary>
internal sealed class TableTypesetter(FlowTypesetter flow)
{
    private const double Space = 8;

    // In points; a shorter table or row stays whole, a higher one is cut at a page break.
    private const double KeepTogether = 150;
    private const double MinimumHead = 48;
    private const double MinimumTail = 48;

    private static readonly Frame s_cell = new(new Insets(4, 5, 4, 3));
    private static readonly Frame s_tightCell = new(new Insets(1.6, 2, 1.6, 1.5));

    public StackItem Typeset(Block.Table table, double width, StructureElement parent)
    {
        var element = parent.Add(new StructureElement("Table") { Summary = table.Caption });
        var columns = Columns(table.Columns, width);
        var header = Header(table, columns, element.Add("THead").Add("TR"));
        var body = element.Add("TBody");
        ImmutableArray<Box> rows = [.. table.Rows.Select(row => Row(table, row, columns, body.Add("TR")))];
        var box = new TableBox(header, rows, flow.TableStyle(width));
        return new(box.Height <= KeepTogether ? new KeepTogetherBox(box) : box, Space, Space);
    }

    private static ColumnPosition[] Columns(ImmutableArray<Column> columns, double width)
    {
        var unit = width / columns.Sum(c => c.Weight);
        var result = new ColumnPosition[columns.Length];
        var x = 0.0;

        for (var i = 0; i < columns.Length; i++)
        {
            result[i] = new(x, columns[i].Weight * unit);
            x += columns[i].Weight * unit;
        }

        return result;
    }

    private RowBox Header(Block.Table table, ColumnPosition[] columns, StructureElement row) =>
        new(
        [
            .. table.Columns.Select((column, i) => Cell(
                [
                    flow.Text(
                        column.Title,
                        table.IsTight ? flow.Design.TypeScale.GridHeader : flow.Design.TypeScale.ColumnHeader,
                        columns[i].Width - Frame(table).Padding.Horizontal,
                        row.Add(new StructureElement("TH") { Scope = "Column" }),
                        Alignment(column)),
                ],
                columns[i],
                Frame(table))),
        ]);

    private Box Row(Block.Table table, TableRow row, ColumnPosition[] columns, StructureElement element)
    {
        if (!row.Title.IsEmpty)
            return TitleRow(table, row, columns, element);

        var box = new RowBox([.. row.Cells.Select((content, i) => Cell(CellContent(i, content), Cut(table, columns[i]), Frame(table, content)))])
        {
            KeepTogetherBelow = KeepTogether,
            MinimumHead = MinimumHead,
            MinimumTail = MinimumTail,
        };
        return row.Anchor is { } anchor ? new AnchorBox(anchor, box) : box;

        ImmutableArray<StackItem> CellContent(int i, ImmutableArray<Block> content)
        {
            var isHeader = i == 0 && table.HasRowHeaders;
            var cell = element.Add(new StructureElement(isHeader ? "TH" : "TD") { Scope = isHeader ? "Row" : null });
            var width = columns[i].Width - Frame(table).Padding.Horizontal;

            return content switch
            {
                [] when table.HatchesEmpty => [flow.Text(["\u00a0"], flow.Design.TypeScale.RowHeader, width, cell)],
                [Block.Paragraph { Role: ParagraphRole.GridCell } only] when isHeader =>
                    [flow.Text(only.Content, flow.Design.TypeScale.GridHeader, width, cell)],
                [Block.Paragraph only] when isHeader => [flow.Text(only.Content, flow.Design.TypeScale.RowHeader, width, cell)],
                [Block.Paragraph only] => [flow.Paragraph(only, width, cell, Alignment(table.Columns[i]))],
                _ => flow.Typeset(content, width, cell),
            };
        }
    }

    private RowBox TitleRow(Block.Table table, TableRow row, ColumnPosition[] columns, StructureElement element)
    {
        var cell = element.Add(new StructureElement("TH") { Scope = "Row", ColumnSpan = columns.Length });
        var width = columns.Sum(column => column.Width);
        var text = flow.Text(row.Title, flow.Design.TypeScale.RowTitle, width - Frame(table).Padding.Horizontal, cell);
        return new([Cell([text], new(0, width), Frame(table))]) { KeepTogetherBelow = double.MaxValue };
    }

    private static Frame Frame(Block.Table table, ImmutableArray<Block> content) =>
        table.HatchesEmpty && content.IsEmpty ? Frame(table) with { Hatch = Palette.HatchStroke } : Frame(table);

    // Between two cells of a grid, so that their hatching does not run together, in points.
    private const double GridGutter = 3;

    private static ColumnPosition Cut(Block.Table table, ColumnPosition column) =>
        table.HatchesEmpty ? column with { Width = column.Width - GridGutter } : column;

    /// <summary>Units stand below units: figures are read from left to right in every script.</summary>
    private TextAlignment Alignment(Column column) =>
        column.IsNumeric && !flow.Design.Writing.IsRightToLeft ? TextAlignment.End : TextAlignment.Start;

    private static Frame Frame(Block.Table table) => table.IsTight ? s_tightCell : s_cell;

    private static Cell Cell(ImmutableArray<StackItem> content, ColumnPosition column, Frame frame) =>
        new(new StackBox(content), column.X, column.Width, frame);
}
