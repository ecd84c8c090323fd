namespace Briefing.Import.Tables;

/// <summary>Tables as one text with a line or more for each cell, so that every message has a cell to name.</summary>
internal static class Grid
{
    // A head of more columns is none, and what stands beside the head belongs to no column.
    private const int MaxColumns = 200;

    private const char Replacement = '\uFFFD';

    /// <param name="path">As shown in messages.</param>
    /// <param name="sheets">Those without a cell are left out.</param>
    public static ImmutableArray<GridSheet> Of(string path, ImmutableArray<RawSheet> sheets, DiagnosticBag diagnostics)
    {
        var (text, starts, places) = (new StringBuilder(), ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<CellPlace>());
        var all = new List<(RawSheet Sheet, List<List<(RawCell Cell, int Start)>> Rows)>();
        foreach (var sheet in sheets)
        {
            var rows = new List<List<(RawCell, int)>>();
            var width = 0;
            foreach (var row in sheet.Cells.Where(cell => cell.Column <= MaxColumns).GroupBy(cell => cell.Row))
            {
                var cells = row.ToDictionary(cell => cell.Column);
                width = rows.Count == 0 ? cells.Keys.Max() : width;
                var written = new List<(RawCell, int)>();
                for (var column = 1; column <= Math.Max(width, cells.Keys.Max()); column++)
                {
                    var cell = cells.GetValueOrDefault(column) ?? new(row.Key, column, "");
                    starts.Add(text.Length);
                    places.Add(new(sheet.Name, row.Key, column));
                    written.Add((cell, text.Length));
                    text.Append(Printable(cell.Text)).Append('\n');
                }

                rows.Add(written);
            }

            if (rows.Count > 0)
                all.Add((sheet, rows));
        }

        var file = new TextFile(path, text.ToString()) { Cells = new(starts.ToImmutable(), places.ToImmutable()) };
        foreach (var (sheet, rows) in all)
            Report(file, sheet, [.. rows.SelectMany(row => row)], diagnostics);

        return [.. all.Select(one => Sheet(file, one.Sheet.Name, one.Rows))];
    }

    private static GridSheet Sheet(TextFile file, string name, List<List<(RawCell Cell, int Start)>> rows)
    {
        var all = rows.Select(row => new GridRow(
            [.. row.Select(cell => new GridCell(cell.Cell.Column, Printable(cell.Cell.Text), At(file, cell)) { IsFlawed = cell.Cell.Flaw is not null })])).ToList();
        return new(name, all[0], [.. all.Skip(1)]);
    }

    private static void Report(
        TextFile file, RawSheet sheet, ImmutableArray<(RawCell Cell, int Start)> cells, DiagnosticBag diagnostics)
    {
        foreach (var cell in cells.Where(cell => cell.Cell.Flaw is not null))
            diagnostics.Add(Problems.CellUnreadable(At(file, cell), cell.Cell.Flaw!, "Replace it with the intended value, and save the file again."));

        foreach (var cell in cells)
            ReportSigns(cell.Cell.Text, At(file, cell), diagnostics);

        if (cells.Where(cell => cell.Cell is { IsFormula: true, Flaw: null }).ToList() is [var first, ..] formulas)
            diagnostics.Add(Problems.FormulasRead(At(file, first), formulas.Count));

        if (sheet.Merged.Length == 0)
            return;

        var byName = cells.ToDictionary(cell => $"{CellPlace.Letters(cell.Cell.Column)}{cell.Cell.Row}:", StringComparer.Ordinal);
        foreach (var range in sheet.Merged)
        {
            var corner = range[..(range.IndexOf(':', StringComparison.Ordinal) + 1)];
            diagnostics.Add(Problems.MergedCells(byName.TryGetValue(corner, out var at) ? At(file, at) : new(file, cells[0].Start, 0), range));
        }
    }

    private static void ReportSigns(string text, TextSpan at, DiagnosticBag diagnostics)
    {
        if (ControlCharacters.FirstRefused(text) is var (first, code))
            diagnostics.Add(Problems.ControlCharacter(new(at.File, at.Start + first, 1), code, more: 0));

        if (Printable(text).AsSpan().Count(Replacement) > text.AsSpan().Count(Replacement))
            diagnostics.Add(Problems.CellUnreadable(at, "contains half of a character", "Delete it, and type the character again."));
    }

    /// <summary>With another sign for each that cannot be printed, so that places stay the same.</summary>
    private static string Printable(string text)
    {
        var safe = ControlCharacters.Replaced(text);
        if (!safe.Any(char.IsSurrogate))
            return safe;

        var signs = safe.ToCharArray();
        for (var i = 0; i < signs.Length; i++)
        {
            if (char.IsHighSurrogate(signs[i]) && i + 1 < signs.Length && char.IsLowSurrogate(signs[i + 1]))
                i++;
            else if (char.IsSurrogate(signs[i]))
                signs[i] = Replacement;
        }

        return new(signs);
    }

    private static TextSpan At(TextFile file, (RawCell Cell, int Start) cell) => new(file, cell.Start, cell.Cell.Text.Length);
}
