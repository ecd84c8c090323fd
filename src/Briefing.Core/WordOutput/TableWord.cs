using Briefing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>Writes tables, and what stands side by side.</summary>
/// <param name="width">Of the text area, in points.</param>
internal sealed class TableWord(
    BlockWord blocks, StyleSheet styles, WordBookmarks bookmarks, Palette palette, ImmutableArray<Party> parties, double width)
{
    private const string Silent = "–";

    // A strip has at most so many cells beside each other.
    private const int MaxCells = 6;

    // In points.
    private const double Gutter = 16;
    private const double MinWidth = 52;
    private const double DateWidth = 92;
    private const double SignWidth = 20;

    // A row of more characters would leave too much of a page empty where it does not fit.
    private const int MaxUncut = 600;

    public IEnumerable<OpenXmlElement> Write(Block.Table table)
    {
        // The number of a page is Word's to know.
        var shown = Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].IsPageNumber).ToArray();
        var widths = Widths(table, shown);
        var element = Table(StyleNames.DebateTable, table.Caption, [.. shown.Select(i => widths[i])], hasHeader: true, table.HasRowHeaders);
        var head = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        foreach (var i in shown)
            head.Append(Cell(widths[i], [Aligned(table.Columns[i], blocks.Paragraph(StyleNames.TableHeading, table.Columns[i].Title))]));

        element.Append(head);
        foreach (var row in table.Rows)
            element.Append(Row(table, row, shown, widths));

        return [element, Gap()];
    }

    /// <summary>By their weights; but what is a marker on paper has its party's label here, and needs its room.</summary>
    private double[] Widths(Block.Table table, int[] shown)
    {
        var unit = width / shown.Sum(i => table.Columns[i].Weight);
        var widths = table.Columns.Select((column, i) => shown.Contains(i) ? Math.Max(column.Weight * unit, MinWidth) : 0).ToArray();
        var scale = width / widths.Sum();
        return [.. widths.Select(own => own * scale)];
    }

    public IEnumerable<OpenXmlElement> Write(Block.Pairs pairs)
    {
        var column = (width - Gutter) / 2;
        var element = Table(StyleNames.SideBySide, pairs.Caption, [column, Gutter, column], hasHeader: false, hasRowHeaders: false);
        foreach (var pair in pairs.Rows)
        {
            W.TableCell left = Cell(column, pair.Left.SelectMany(blocks.Statement)), right = Cell(column, pair.Right.SelectMany(blocks.Statement));
            element.Append(Row(left, Cell(Gutter, []), right));
        }

        return [element, Gap()];
    }

    public IEnumerable<OpenXmlElement> Write(Block.Strip strip)
    {
        var rows = (strip.Cells.Length + MaxCells - 1) / MaxCells;
        var perRow = (strip.Cells.Length + rows - 1) / Math.Max(rows, 1);
        var cell = width / Math.Max(perRow, 1);
        foreach (var cells in strip.Cells.Chunk(Math.Max(perRow, 1)))
        {
            var element = Table(StyleNames.Answers, strip.Caption, [.. cells.Select(_ => cell)], hasHeader: false, hasRowHeaders: false);
            element.Append(Row([.. cells.Select(answer => Answer(answer, cell))]));
            foreach (var paragraph in element.Descendants<W.Paragraph>())
                paragraph.ParagraphProperties!.KeepNext = new();

            yield return element;
            yield return Gap(keepsNext: true);
        }
    }

    public IEnumerable<OpenXmlElement> Write(Block.TimelineList timeline)
    {
        var text = width - DateWidth - SignWidth;
        var element = Table(StyleNames.TableNormal, timeline.Caption, [DateWidth, SignWidth, text], hasHeader: false, hasRowHeaders: false);
        foreach (var entry in timeline.Entries)
        {
            var date = blocks.Paragraph(StyleNames.TableText, [new Inline.Strong([entry.Date])]);
            date.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Right };
            var sign = blocks.Paragraph(StyleNames.TableText, [entry.IsDisputed ? "○" : "●"]);
            sign.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Center };
            ImmutableArray<Inline> words = entry.IsWatershed ? [new Inline.Strong(entry.Content)] : entry.Content;
            element.Append(Row(
                Cell(DateWidth, [date]),
                Cell(SignWidth, [sign]),
                Cell(text, bookmarks.Around(entry.Anchor, [blocks.Paragraph(StyleNames.TableText, words)]))));
        }

        return [element, Gap()];
    }

    private W.TableRow Row(Block.Table table, TableRow row, int[] shown, double[] widths)
    {
        if (!row.Title.IsEmpty)
        {
            var title = Cell(width, [blocks.Paragraph(StyleNames.TableHeading, row.Title, new() { Style = StyleNames.Quiet, IsBold = true })]);
            title.TableCellProperties!.GridSpan = new() { Val = shown.Length };
            return Row(title);
        }

        var cells = shown.Select((i, place) => Cell(table, row, i, widths[i], isHeader: place == 0 && table.HasRowHeaders)).ToArray();
        bookmarks.Around(row.Anchor, [cells[0]]);
        return Row(cells);
    }

    private W.TableCell Cell(Block.Table table, TableRow row, int i, double cellWidth, bool isHeader)
    {
        var content = row.Cells[i];
        if (content.IsEmpty && table.HatchesEmpty)
            return Hatched(Cell(cellWidth, [blocks.Paragraph(StyleNames.TableText, [Silent])]));

        return content is [Block.Paragraph only]
            ? Cell(cellWidth, [Aligned(table.Columns[i], blocks.Paragraph(isHeader ? StyleNames.TableHeading : StyleOf(only), only.Content))])
            : Cell(cellWidth, blocks.Write(content));
    }

    private static string StyleOf(Block.Paragraph paragraph) => StyleNames.Of(paragraph.Role);

    private W.TableCell Answer(StripCell answer, double cellWidth)
    {
        ImmutableArray<Inline> name = [new Inline.PartyName(answer.Party, parties[answer.Party].Short)];
        var isSilent = answer.Answer.IsEmpty;
        var cell = Cell(cellWidth, bookmarks.Around(answer.Anchor,
        [
            blocks.Paragraph(StyleNames.TableText, name),
            blocks.Paragraph(StyleNames.TableText, isSilent ? [Silent] : answer.Answer),
        ]));
        cell.TableCellProperties!.TableCellBorders = new()
        {
            TopBorder = StyleXml.Border<W.TopBorder>(isSilent ? palette.Rule : palette.Of(answer.Party), 12, 0),
        };
        return isSilent ? Hatched(cell) : cell;
    }

    /// <summary>Sparse stripes, and a dash for who does not see them.</summary>
    private static W.TableCell Hatched(W.TableCell cell)
    {
        cell.TableCellProperties!.Shading = new()
        {
            Val = W.ShadingPatternValues.ThinReverseDiagonalStripe,
            Color = StyleXml.Hex(Palette.HatchStroke.Color),
            Fill = "auto",
        };
        return cell;
    }

    private static W.Paragraph Aligned(Column column, W.Paragraph paragraph)
    {
        if (column.IsNumeric)
            paragraph.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Right };

        return paragraph;
    }

    private W.Table Table(string style, string caption, double[] columns, bool hasHeader, bool hasRowHeaders) => new(
        new W.TableProperties
        {
            TableStyle = new() { Val = styles.IdOf(style) },
            TableWidth = new() { Width = $"{WordUnits.Twips(width)}", Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
            TableLook = new() { FirstRow = hasHeader, FirstColumn = hasRowHeaders, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            TableCaption = new() { Val = caption },
        },
        new W.TableGrid(columns.Select(column => new W.GridColumn { Width = $"{WordUnits.Twips(column)}" })));

    private static W.TableRow Row(params W.TableCell[] cells)
    {
        var row = new W.TableRow();
        if (cells.All(cell => cell.InnerText.Length <= MaxUncut))
            row.Append(new W.TableRowProperties(new W.CantSplit()));

        row.Append(cells);
        return row;
    }

    private W.TableCell Cell(double cellWidth, IEnumerable<OpenXmlElement> content)
    {
        var cell = new W.TableCell(new W.TableCellProperties
        {
            TableCellWidth = new() { Width = $"{WordUnits.Twips(cellWidth)}", Type = W.TableWidthUnitValues.Dxa },
        });
        cell.Append(content);

        // A cell ends with a paragraph.
        if (cell.LastChild is not W.Paragraph)
            cell.Append(Gap());

        return cell;
    }

    /// <summary>Space below a table, as a low paragraph: two tables that touch would be one.</summary>
    private W.Paragraph Gap(bool keepsNext = false)
    {
        var gap = blocks.Paragraph(StyleNames.TableText, []);
        gap.ParagraphProperties!.SpacingBetweenLines = new() { Before = "0", After = "0", Line = "80", LineRule = W.LineSpacingRuleValues.Exact };
        if (keepsNext)
            gap.ParagraphProperties.KeepNext = new();

        return gap;
    }
}
