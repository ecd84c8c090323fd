namespace Briefing.Load.Scalars;

/// <summary>Numbers as authors write them.</summary>
internal static class Numbers
{
    public const decimal MaxRatio = 1_000_000;

    /// <param name="key">The key of the value.</param>
    public static Diagnostic? CheckRatio(string key, Located<string> word) =>
        Ratio(word.Value) is null ? Problems.NotARatio(word.At, key, word.Value, Meant(word.Value)) : null;

    /// <summary>For "8x" and "7,5".</summary>
    private static string? Meant(string text) =>
        text.TrimEnd('x', '×', ' ').Replace(',', '.') is var number && Ratio(number) is not null ? number : null;

    /// <summary>A number of at least 1, optionally with a decimal point.</summary>
    public static decimal? Ratio(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio)
            && ratio is >= 1 and <= MaxRatio
            ? ratio
            : null;
}
