namespace Briefing.Check;

/// <summary>BRF0135: each acceptance has a warning that it accepts.</summary>
/// <remarks>Otherwise it would hide the next warning of its code, which nobody has read.</remarks>
internal static class UnusedAcceptances
{
    private const string OfTexts = "BRF05";
    private const string OfThemes = "BRF06";

    /// <summary>After all rules. Whether a text of a source has the warning is not known here.</summary>
    /// <param name="hasTheme">Whether the debate's theme has been read.</param>
    public static void Report(DiagnosticBag diagnostics, bool hasTheme) => diagnostics.ReportUnusedAcceptances(
        code => !IsOf(OfTexts, code) && (hasTheme || !IsOf(OfThemes, code)));

    /// <summary>After the citations have been compared with the texts.</summary>
    public static void ReportOfTexts(DiagnosticBag diagnostics) =>
        diagnostics.ReportUnusedAcceptances(code => IsOf(OfTexts, code));

    private static bool IsOf(string group, string code) => code.StartsWith(group, StringComparison.Ordinal);
}
