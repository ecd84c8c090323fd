using Briefing.Load;
using Briefing.Load.Files;

namespace Briefing.Symbols;

/// <summary>
/// Mistakes behind which an id may stand that is not found: files that are missing or no YAML, keys that are not known, other
/// shapes. While there are any, nothing is given another id.
/// </summary>
internal static class HidingMistakes
{
    /// <param name="loaded">Files loaded for an earlier version of the debate are reused.</param>
    public static ImmutableArray<Diagnostic> In(DebateFiles files, LoadedFiles loaded)
    {
        var diagnostics = new DiagnosticBag();
        DebateLoader.Load(files, loaded, diagnostics);
        return [.. diagnostics.InReadingOrder().Where(one => one.Severity == Severity.Error && (one.IsCause || Hides(one.Code)))];
    }

    private static bool Hides(string code) =>
        code.StartsWith("BRF00", StringComparison.Ordinal) || code is "BRF0101" or "BRF0104" or "BRF0105";
}
