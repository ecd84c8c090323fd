namespace Briefing.Export.Csv;

/// <summary>A record of RFC 4180, whose cells a spreadsheet takes for text.</summary>
internal static class CsvRow
{
    // With these a spreadsheet begins a formula, in their wide forms too.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>With the line ending that the RFC prescribes.</summary>
    public static string Of(params IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    /// <summary>
    /// A cell that would begin a formula gets an apostrophe in front, which spreadsheets take for "this is text" (OWASP,
    /// CSV Injection).
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
