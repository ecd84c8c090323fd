namespace Briefing.Load.Scalars;

/// <summary>Numbers as authors write them.</summary>
internal static class Numbers
{
    public const decimal MaxRatio = 1_000_000;

    /// <param name="key">The key of the value.</param>
    public static Diagnostic? CheckCount(string key, Located<string> word) =>
        Count(word.Value) is null ? Problems.NotACount(word.At, key, word.Value) : null;

    /// <param name="key">The key of the value.</param>
    public static Diagnostic? CheckRatio(string key, Located<string> word) =>
        Ratio(word.Value) is null ? Problems.NotARatio(word.At, key, word.Value) : null;

    /// <summary>An integer from 1.</summary>
    public static int? Count(string text) =>
        text.All(char.IsAsciiDigit) && int.TryParse(text, out var count) && count > 0 ? count : null;

    /// <summary>A number of at least 1, optionally with a decimal point.</summary>
    public static decimal? Ratio(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio)
            && ratio is >= 1 and <= MaxRatio
            ? ratio
            : null;
}
