namespace Briefing.Export.Csv;

/// <summary>A record of RFC 4180, with cells that spreadsheets take for text.</summary>
internal static class CsvRow
{
    // Spreadsheets start a formula with these, including their full-width forms.
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>With the line ending required by the RFC.</summary>
    public static string Of(params IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    /// <summary>
    /// A cell that would start a formula is prefixed with an apostrophe, which makes spreadsheets treat it as text (OWASP, CSV
    /// Injection).
    /// </summary>
    private static string Cell(string text)
    {
        var isFormula = FormulaStarts.Contains(text.FirstOrDefault(character => !IsInvisible(character)), StringComparison.Ordinal)
            || text is ['\t' or '\r' or '\n', ..];
        var inert = isFormula ? $"'{text}" : text;
        return inert.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : inert;
    }

    /// <summary>What a spreadsheet, or whoever cleans up a table, may strip before the first sign.</summary>
    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
