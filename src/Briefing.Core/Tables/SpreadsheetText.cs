namespace Briefing.Tables;

/// <summary>Cells of CSV that spreadsheets take for text (OWASP, CSV Injection).</summary>
internal static class SpreadsheetText
{
    // Spreadsheets start a formula with these, including their full-width forms.
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>A cell that would start a formula is prefixed with an apostrophe, which makes spreadsheets treat it as text.</summary>
    public static string Inert(string text) => IsFormula(text) ? $"'{text}" : text;

    /// <summary>Whether the apostrophe before it was put there to make it text.</summary>
    public static bool IsInert(string cell) => cell is ['\'', ..] && IsFormula(cell[1..]);

    private static bool IsFormula(string text) =>
        FormulaStarts.Contains(text.FirstOrDefault(character => !IsInvisible(character)), StringComparison.Ordinal)
        || text is ['\t' or '\r' or '\n', ..];

    /// <summary>What a spreadsheet, or whoever cleans up a table, may strip before the first sign.</summary>
    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
