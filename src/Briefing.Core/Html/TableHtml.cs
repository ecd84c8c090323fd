using Briefing.Figures.Drawings;
using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes tables. On narrow screens the style sheet stacks the cells of a row, labelled with column titles.</summary>
internal sealed class TableHtml(HtmlWriter html, InlineHtml inlines, BlockHtml blocks)
{
    // Tables with more columns may need to scroll.
    private const int MaxColumns = 3;

    public void Write(Block.Table table)
    {
        var shown = Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].IsPageNumber).ToImmutableArray();
        ImmutableArray<Column> columns = [.. shown.Select(i => table.Columns[i])];
        var isStacked = !columns.Any(column => column.IsNumeric);
        var isWide = columns.Length > MaxColumns;
        if (isWide)
            html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", table.Caption));

        html.Open("table", ("class", Classes(table, isStacked)));
        html.Line("caption", table.Caption, ("class", "unseen"));
        Columns(columns);
        Header(columns);
        html.Open("tbody");
        foreach (var row in table.Rows)
        {
            if (!row.Title.IsEmpty)
                Title(row, columns.Length, isFirst: ReferenceEquals(row, table.Rows[0]));
            else
                Write(table, row, shown);
        }

        html.Close();
        html.Close();
        if (isWide)
            html.Close();
    }

    private static string Classes(Block.Table table, bool isStacked) =>
        string.Join(' ', (string[])[isStacked ? "stacked" : "figures", .. table.IsTight ? (string[])["tight"] : []]);

    /// <summary>Widths as attributes: the policy allows no inline styles.</summary>
    private void Columns(ImmutableArray<Column> columns)
    {
        var all = columns.Sum(column => column.Weight);
        html.Open("colgroup");
        foreach (var column in columns)
            html.Empty("col", ("width", $"{SvgPath.Number(100 * column.Weight / all)}%"), ("data-party", Index(column.Party)));

        html.Close();
    }

    private void Header(ImmutableArray<Column> columns)
    {
        html.Open("thead");
        html.Open("tr");
        foreach (var column in columns)
        {
            html.Open("th", ("scope", "col"), ("class", column.IsNumeric ? "number" : null), ("data-party", Index(column.Party)));
            inlines.Write(column.Title);
            html.Close();
        }

        html.Close();
        html.Close();
    }

    /// <summary>The heading of a group of rows, which starts here.</summary>
    private void Title(TableRow row, int columns, bool isFirst)
    {
        if (!isFirst)
        {
            html.Close();
            html.Open("tbody");
        }

        html.Open("tr", ("id", row.Anchor), ("class", "group"));
        html.Open("th", ("scope", "rowgroup"), ("colspan", columns.ToString(CultureInfo.InvariantCulture)));
        inlines.Write(row.Title);
        html.Close();
        html.Close();
    }

    private void Write(Block.Table table, TableRow row, ImmutableArray<int> shown)
    {
        html.Open("tr", ("id", row.Anchor), ("data-party", Index(row.Party)), ("data-issue", row.Issue));
        foreach (var i in shown)
        {
            var isSilent = table.HatchesEmpty && row.Cells[i].IsEmpty;
            var column = table.Columns[i];
            var isHeader = i == 0 && table.HasRowHeaders;
            html.Open(
                isHeader ? "th" : "td",
                ("scope", isHeader ? "row" : null),
                ("class", isSilent ? $"{ClassOf(column)} silent".Trim() : ClassOf(column)),
                ("data-party", Index(column.Party)),
                ("data-label", !isHeader && (column.IsNumeric || column.Party is null) ? inlines.PlainText(column.Title) : null));
            if (isSilent)
                html.Line("span", inlines.Words[PhraseKey.Silent], ("class", "unseen"));
            else if (!IsBlank(row.Cells[i]))
                Content(row.Cells[i]);
            html.Close();
        }

        html.Close();
    }

    /// <summary>What only holds a place in a printed table.</summary>
    private static bool IsBlank(ImmutableArray<Block> cell) =>
        cell is [Block.Paragraph { Content: [Inline.Text { Value: var text }] }] && string.IsNullOrWhiteSpace(text);

    /// <summary>A single plain paragraph needs no element around it.</summary>
    private void Content(ImmutableArray<Block> cell)
    {
        if (cell is [Block.Paragraph { Role: ParagraphRole.Cell or ParagraphRole.GridCell, Anchor: null } only] && !NotesHtml.Has(only.Content))
            inlines.Write(only.Content);
        else
            blocks.Write(cell);
    }

    private static string? ClassOf(Column column) =>
        column.IsNumeric ? "number" : column.Party is { } party ? PartyCss.ClassOf(party) : null;

    private static string? Index(int? party) => party?.ToString(CultureInfo.InvariantCulture);
}
