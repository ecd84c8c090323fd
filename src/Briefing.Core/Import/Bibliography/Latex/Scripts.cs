using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Latex;

/// <summary>Numbers and signs above and below the line: CO₂, 10⁻³, n². Letters have no characters that every font has.</summary>
internal static class Scripts
{
    private const string Plain = "0123456789+-−=()";
    private const string Below = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";

    private static readonly FrozenDictionary<string, string> s_others = new Dictionary<string, string>
    {
        ["∘"] = "°",
        ["°"] = "°",
        ["o"] = "º",
        ["a"] = "ª",
        ["′"] = "′",
        ["'"] = "′",
        ["*"] = "*",
        ["n"] = "ⁿ",
        ["TM"] = "™",
        ["®"] = "®",
        ["™"] = "™",
    }.ToFrozenDictionary();

    /// <returns><c>null</c> if a character has no such form.</returns>
    public static string? Subscript(string text) => Shifted(text, Below);

    /// <returns><c>null</c> if a character has no such form.</returns>
    public static string? Superscript(string text) =>
        s_others.TryGetValue(text, out var one) ? one : Shifted(text, Above);

    private static string? Shifted(string text, string shifted) =>
        text.Length > 0 && text.All(c => Plain.Contains(c, StringComparison.Ordinal))
            ? string.Concat(text.Select(c => shifted[Plain.IndexOf(c, StringComparison.Ordinal)]))
            : null;
}
