using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// Finds out which sheet of the format each sheet of a table is, and which key each column: by their names, of which case, spaces
/// and hyphens do not count, and where a sheet has another name, by its columns.
/// </summary>
/// <param name="fileName">What a sheet without a name is called by.</param>
internal sealed class TableMatching(string fileName, DiagnosticBag diagnostics)
{
    private const string Record = "record";

    // What the export writes for readers and for drop-downs.
    private static readonly string[] s_passedOver = ["readme", "lists"];

    // What follows from the rest.
    private static readonly string[] s_derived = ["reference", "status", "owedby", "unanswered", "older", "meaning"];

    /// <summary>Whether a sheet says nothing of the debate.</summary>
    public static bool IsPassedOver(string name) => s_passedOver.Contains(Plain(name));

    public ImmutableArray<TablePart> Of(ImmutableArray<GridSheet> sheets)
    {
        var parts = sheets.SelectMany(Of).ToImmutableArray();
        if (parts.IsEmpty && !diagnostics.HasErrors)
        {
            var at = sheets.IsEmpty ? TextSpan.StartOf(new("", "")) : sheets[0].Head.At;
            diagnostics.Add(Problems.NotATable(at, "doesn't show what its rows are",
                "Name its columns as 'briefing export -f xlsx' does, and name its sheet or the file after the list, as in "
                + "arguments.csv. Arguments need the columns Stakeholder, Id, Issue and Claim."));
        }

        return parts;
    }

    private IEnumerable<TablePart> Of(GridSheet sheet)
    {
        if (Find(sheet.Head, Record) is { } record)
            return RecordRows.Of(sheet, record.Column - 1, Find);

        if (Named(sheet.Name.Length > 0 ? sheet.Name : fileName) is { } named)
            return [Part(sheet, named)];

        // The sheet with the most of the columns; of two, the one with fewer others.
        var best = TableLayout.All.Where(layout => !layout.IsSingle)
            .Select(layout => (Layout: layout, Known: layout.Columns.Count(column => Find(sheet.Head, column) is not null)))
            .Where(match => match.Known >= 3 && match.Known * 2 > sheet.Head.Cells.Count(cell => cell.Text.Length > 0))
            .OrderByDescending(match => match.Known).ThenBy(match => match.Layout.Columns.Length)
            .FirstOrDefault();
        if (best.Layout is not null)
            return [Part(sheet, best.Layout)];

        if (sheet.Name.Length > 0)
            diagnostics.Add(Problems.NoPlace(sheet.Head.At, $"The sheet {Phrase.Quote(sheet.Name)}"));

        return [];
    }

    private TablePart Part(GridSheet sheet, TableSheet layout)
    {
        if (layout.IsSingle)
            return Turned(sheet, layout);

        var columns = ImmutableArray.CreateBuilder<(SheetColumn, int)>();
        foreach (var cell in sheet.Head.Cells.Where(cell => cell.Text.Length > 0))
        {
            var column = layout.Columns.FirstOrDefault(column => IsOf(cell.Text, column));
            if (column is null && !s_derived.Contains(Plain(cell.Text)))
                diagnostics.Add(Problems.NoPlace(cell.At, $"The column {Phrase.Quote(cell.Text)} of {layout.Name.ToLowerInvariant()}"));
            else if (column is not null && columns.Any(known => known.Item1 == column))
                diagnostics.Add(Problems.CellUnreadable(
                    cell.At, $"is the heading of a second column {Phrase.Quote(column.Heading)}", "Keep one of the two."));
            else if (column is not null)
                columns.Add((column, cell.Column - 1));
        }

        return new(layout, sheet.Rows, columns.ToImmutable());
    }

    /// <summary>A sheet with a row for each key becomes one row.</summary>
    private TablePart Turned(GridSheet sheet, TableSheet layout)
    {
        var (cells, columns) = (ImmutableArray.CreateBuilder<GridCell>(), ImmutableArray.CreateBuilder<(SheetColumn, int)>());
        foreach (var row in sheet.Rows.Where(row => row.Cells[0].Text.Length > 0))
        {
            var column = layout.Columns.FirstOrDefault(column => IsOf(row.Cells[0].Text, column));
            if (column is null)
                diagnostics.Add(Problems.NoPlace(row.At, $"The key {Phrase.Quote(row.Cells[0].Text)} of the debate"));
            else if (columns.Any(known => known.Item1 == column))
                diagnostics.Add(Problems.CellUnreadable(row.At, $"sets {Phrase.Quote(column.Heading)} a second time", "Keep one of the two."));
            else if (row.Cells.Length > 1)
                (columns, cells) = (Added(columns, (column, cells.Count)), Added(cells, row.Cells[1]));
        }

        return new(layout, cells.Count == 0 ? [] : [new(cells.ToImmutable())], columns.ToImmutable());
    }

    private static ImmutableArray<T>.Builder Added<T>(ImmutableArray<T>.Builder list, T item)
    {
        list.Add(item);
        return list;
    }

    /// <summary>By the whole name, or by its start where a number follows: "Arguments (2)".</summary>
    private static TableSheet? Named(string name)
    {
        var plain = Plain(name).TrimEnd("0123456789".ToCharArray());
        return TableLayout.All.FirstOrDefault(layout => Plain(layout.Name) == plain);
    }

    private static GridCell? Find(GridRow head, string name) => head.Cells.FirstOrDefault(cell => Plain(cell.Text) == Plain(name));

    private static GridCell? Find(GridRow head, SheetColumn column) => head.Cells.FirstOrDefault(cell => IsOf(cell.Text, column));

    private static bool IsOf(string heading, SheetColumn column) =>
        Plain(heading) is { Length: > 0 } plain && (plain == Plain(column.Heading) || (column.IsParent && plain == "from" && column.Key.Name == "stakeholder"));

    /// <summary>Letters and digits alone, in small letters.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
