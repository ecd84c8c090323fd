namespace Briefing.Export.Csv;

/// <summary>A record of RFC 4180, with cells that spreadsheets take for text.</summary>
internal static class CsvRow
{
    // Spreadsheets start a formula with these, including their full-width forms.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>With the line ending required by the RFC.</summary>
    public static string Of(params IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    /// <summary>
    /// A cell that would start a formula is prefixed with an apostrophe, which makes spreadsheets treat it as text (OWASP, CSV
    /// Injection).
    /// </summary>
    private static string Cell(string text)
    {
        var isFormula = text is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal);
        var inert = isFormula ? $"'{text}" : text;
        return inert.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : inert;
    }
}
