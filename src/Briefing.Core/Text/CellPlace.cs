namespace Briefing.Text;

/// <summary>A cell of a table.</summary>
/// <param name="Sheet">Empty if the table has no sheets.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record CellPlace(string Sheet, int Row, int Column)
{
    /// <summary>"Arguments!C7".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Letters(Column)}{Row}");

    private string Prefix => Sheet.Length == 0 ? "" : Sheet.All(char.IsAsciiLetterOrDigit) ? $"{Sheet}!" : $"{Quoted(Sheet)}!";

    /// <summary>The name of a sheet in a formula.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The name of a column, from 1: A, B, …, Z, AA.</summary>
    public static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{(char)('A' + ((column - 1) % 26))}";
}
