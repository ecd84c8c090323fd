using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles;

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

    public IEnumerable<XElement> Write(Block.Table table)
    {
        // The number of a page is Word's to know.
        var shown = Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].IsPageNumber).ToArray();
        var widths = Widths(table, shown);
        var element = Table(StyleNames.DebateTable, table.Caption, [.. shown.Select(i => widths[i])], hasHeader: true, table.HasRowHeaders);
        element.Add(WordXml.Element(
            "tr",
            WordXml.Element("trPr", WordXml.Element("cantSplit"), WordXml.Element("tblHeader")),
            shown.Select(i => Cell(widths[i], [Aligned(table.Columns[i], blocks.Paragraph(StyleNames.TableHeading, table.Columns[i].Title))]))));
        foreach (var row in table.Rows)
            element.Add(Row(table, row, shown, widths));

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

    public IEnumerable<XElement> Write(Block.Pairs pairs)
    {
        var column = (width - Gutter) / 2;
        var element = Table(StyleNames.SideBySide, pairs.Caption, [column, Gutter, column], hasHeader: false, hasRowHeaders: false);
        foreach (var pair in pairs.Rows)
        {
            XElement left = Cell(column, pair.Left.SelectMany(blocks.Statement)), right = Cell(column, pair.Right.SelectMany(blocks.Statement));
            element.Add(Row(left, Cell(Gutter, []), right));
        }

        return [element, Gap()];
    }

    public IEnumerable<XElement> Write(Block.Strip strip)
    {
        var rows = (strip.Cells.Length + MaxCells - 1) / MaxCells;
        var perRow = (strip.Cells.Length + rows - 1) / Math.Max(rows, 1);
        var cell = width / Math.Max(perRow, 1);
        foreach (var cells in strip.Cells.Chunk(Math.Max(perRow, 1)))
        {
            var element = Table(StyleNames.Answers, strip.Caption, [.. cells.Select(_ => cell)], hasHeader: false, hasRowHeaders: false);
            element.Add(Row([.. cells.Select(answer => Answer(answer, cell))]));
            foreach (var paragraph in element.Descendants(OfficeNames.W + "p"))
                WordXml.Set(paragraph, WordXml.Element("keepNext"));

            yield return element;
            yield return Gap(keepsNext: true);
        }
    }

    public IEnumerable<XElement> Write(Block.TimelineList timeline)
    {
        var text = width - DateWidth - SignWidth;
        var element = Table(StyleNames.TableNormal, timeline.Caption, [DateWidth, SignWidth, text], hasHeader: false, hasRowHeaders: false);
        foreach (var entry in timeline.Entries)
        {
            var date = blocks.Paragraph(StyleNames.TableText, [new Inline.Strong([entry.Date])]);
            WordXml.Set(date, WordXml.Value("jc", "right"));
            var sign = blocks.Paragraph(StyleNames.TableText, [entry.IsDisputed ? "○" : "●"]);
            WordXml.Set(sign, WordXml.Value("jc", "center"));
            ImmutableArray<Inline> words = entry.IsWatershed ? [new Inline.Strong(entry.Content)] : entry.Content;
            element.Add(Row(
                Cell(DateWidth, [date]),
                Cell(SignWidth, [sign]),
                Cell(text, bookmarks.Around(entry.Anchor, [blocks.Paragraph(StyleNames.TableText, words)]))));
        }

        return [element, Gap()];
    }

    private XElement Row(Block.Table table, TableRow row, int[] shown, double[] widths)
    {
        if (!row.Title.IsEmpty)
        {
            var title = Cell(width, [blocks.Paragraph(StyleNames.TableHeading, row.Title, new() { Style = StyleNames.Quiet, IsBold = true })]);
            PropertiesOf(title).Add(WordXml.Value("gridSpan", shown.Length));
            return Row(title);
        }

        var cells = shown.Select((i, place) => Cell(table, row, i, widths[i], isHeader: place == 0 && table.HasRowHeaders)).ToArray();
        bookmarks.Around(row.Anchor, [cells[0]]);
        return Row(cells);
    }

    private XElement Cell(Block.Table table, TableRow row, int i, double cellWidth, bool isHeader)
    {
        var content = row.Cells[i];
        if (content.IsEmpty && table.HatchesEmpty)
            return Hatched(Cell(cellWidth, [blocks.Paragraph(StyleNames.TableText, [Silent])]));

        return content is [Block.Paragraph only]
            ? Cell(cellWidth, [Aligned(table.Columns[i], blocks.Paragraph(isHeader ? StyleNames.TableHeading : StyleOf(only), only.Content))])
            : Cell(cellWidth, blocks.Write(content));
    }

    private static string StyleOf(Block.Paragraph paragraph) => StyleNames.Of(paragraph.Role);

    private XElement Answer(StripCell answer, double cellWidth)
    {
        ImmutableArray<Inline> name = [new Inline.PartyName(answer.Party, parties[answer.Party].Short)];
        var isSilent = answer.Answer.IsEmpty;
        var cell = Cell(cellWidth, bookmarks.Around(answer.Anchor,
        [
            blocks.Paragraph(StyleNames.TableText, name),
            blocks.Paragraph(StyleNames.TableText, isSilent ? [Silent] : answer.Answer),
        ]));
        PropertiesOf(cell).Add(WordXml.Element(
            "tcBorders", StyleXml.Border("top", isSilent ? palette.Rule : palette.Of(answer.Party), 12, 0)));
        return isSilent ? Hatched(cell) : cell;
    }

    /// <summary>Sparse stripes, and a dash for who does not see them.</summary>
    private static XElement Hatched(XElement cell)
    {
        PropertiesOf(cell).Add(StyleXml.Shading("thinReverseDiagStripe", StyleXml.Hex(Palette.HatchStroke.Color), "auto"));
        return cell;
    }

    private static XElement Aligned(Column column, XElement paragraph)
    {
        if (column.IsNumeric)
            WordXml.Set(paragraph, WordXml.Value("jc", "right"));

        return paragraph;
    }

    private XElement Table(string style, string caption, double[] columns, bool hasHeader, bool hasRowHeaders) => WordXml.Element(
        "tbl",
        WordXml.Element(
            "tblPr",
            WordXml.Value("tblStyle", styles.IdOf(style)),
            StyleXml.Width("tblW", WordUnits.Twips(width)),
            WordXml.Element("tblLayout", WordXml.Attribute("type", "fixed")),
            WordXml.Element(
                "tblLook",
                WordXml.Attribute("firstRow", hasHeader),
                WordXml.Attribute("lastRow", false),
                WordXml.Attribute("firstColumn", hasRowHeaders),
                WordXml.Attribute("lastColumn", false),
                WordXml.Attribute("noHBand", true),
                WordXml.Attribute("noVBand", true)),
            WordXml.Value("tblCaption", caption)),
        WordXml.Element(
            "tblGrid", columns.Select(column => WordXml.Element("gridCol", WordXml.Attribute("w", WordUnits.Twips(column))))));

    private static XElement Row(params XElement[] cells) => WordXml.Element(
        "tr",
        cells.All(cell => cell.Value.Length <= MaxUncut) ? WordXml.Element("trPr", WordXml.Element("cantSplit")) : null,
        cells);

    private XElement Cell(double cellWidth, IEnumerable<XElement> content)
    {
        var cell = WordXml.Element("tc", WordXml.Element("tcPr", StyleXml.Width("tcW", WordUnits.Twips(cellWidth))), content);

        // A cell ends with a paragraph.
        if (cell.LastNode is not XElement last || !last.Is("p"))
            cell.Add(Gap());

        return cell;
    }

    private static XElement PropertiesOf(XElement cell) => cell.Element(OfficeNames.W + "tcPr")!;

    /// <summary>Space below a table, as a low paragraph: two tables that touch would be one.</summary>
    private XElement Gap(bool keepsNext = false)
    {
        var gap = blocks.Paragraph(StyleNames.TableText, []);
        WordXml.Set(gap, StyleXml.Spacing(0, 0, 80, "exact"));
        if (keepsNext)
            WordXml.Set(gap, WordXml.Element("keepNext"));

        return gap;
    }
}
