using Briefing.Tables;

namespace Briefing.Export.Csv;

/// <summary>A record of RFC 4180, with cells that spreadsheets take for text.</summary>
internal static class CsvRow
{
    /// <summary>With the line ending required by the RFC.</summary>
    public static string Of(params IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    private static string Cell(string text)
    {
        var inert = SpreadsheetText.Inert(text);
        return inert.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : inert;
    }
}
