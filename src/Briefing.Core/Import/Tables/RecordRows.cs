using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// The rows of <c>briefing export -f csv</c>, which mixes arguments and replies and whose texts are plain: as rows of the two sheets.
/// </summary>
internal static class RecordRows
{
    /// <param name="record">The index of the column that says what a row is.</param>
    /// <param name="find">Finds a column by its heading.</param>
    public static IEnumerable<TablePart> Of(GridSheet sheet, int record, Func<GridRow, string, GridCell?> find)
    {
        yield return Part("Arguments", "argument", heading => heading == "Claim" ? "text" : heading);
        yield return Part("Replies", "reply", heading => heading);

        TablePart Part(string name, string kind, Func<string, string> headingOf)
        {
            var layout = TableLayout.Find(name);
            var columns = layout.Columns
                .Select(column => (Column: column, Index: find(sheet.Head, headingOf(column.Heading))?.Column - 1))
                .Where(found => found.Index is not null)
                .Select(found => (found.Column, found.Index!.Value))
                .ToImmutableArray();
            var rows = sheet.Rows
                .Where(row => TableMatching.Plain(row.Cells[record].Text) == kind)
                .Select(row => new GridRow([.. row.Cells.Select((cell, i) => Own(cell, columns.FirstOrDefault(column => column.Item2 == i).Item1, row, columns))]));
            return new(layout, [.. rows], columns, IsPlain: true);
        }
    }

    private static GridCell Own(GridCell cell, SheetColumn? column, GridRow row, ImmutableArray<(SheetColumn Column, int Index)> columns) => column switch
    {
        // "operator/riders" is the argument 'riders' of the operator.
        { Heading: "Id" or "Argument" } => cell with { Text = cell.Text[(cell.Text.IndexOf('/', StringComparison.Ordinal) + 1)..] },

        // The words of an argument that is the reply stand with the argument.
        { Heading: "Text" or "Voice" or "Hedge" or "Note" or "Citations" } when IsArgument(row, columns) => cell with { Text = "" },
        _ when cell.Text is ['\'', ..] && SpreadsheetText.IsInert(cell.Text) => cell with { Text = cell.Text[1..] },
        _ => cell,
    };

    private static bool IsArgument(GridRow row, ImmutableArray<(SheetColumn Column, int Index)> columns) =>
        columns.FirstOrDefault(column => column.Column.Heading == "Argument") is { Column: not null } own && row.Cells[own.Index].Text.Length > 0;
}
