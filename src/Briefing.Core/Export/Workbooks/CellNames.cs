namespace Briefing.Export.Workbooks;

/// <summary>The names of cells: columns are letters, rows numbers from 1.</summary>
internal static class CellNames
{
    /// <param name="column">From 0.</param>
    public static string Column(int column) => CellPlace.Letters(column + 1);

    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Cells of a column from a row to another, in formulas.</summary>
    public static string Range(string sheet, int column, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{CellPlace.Quoted(sheet)}!${Column(column)}${first}:${Column(column)}${last}");

}
