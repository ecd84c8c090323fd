namespace Briefing.Load.Scalars;

/// <summary>Dates in the forms that people write, as far as they have only one meaning.</summary>
internal static class DateForms
{
    private static readonly string[] s_days =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "yyyy MMMM d", "yyyy MMM d",
    ];

    private static readonly string[] s_months = ["yyyy-M", "MMMM yyyy", "MMM yyyy", "yyyy MMMM", "yyyy MMM"];

    /// <summary>As the format has it: for "3 May 2019", <c>2019-05-03</c>; <c>null</c> if it cannot be told.</summary>
    /// <param name="isDay">Whether only a whole day will do.</param>
    public static string? Read(string text, bool isDay)
    {
        var plain = Plain(text);
        return (Parse(plain, s_days) ?? WithDayBeyondMonths(plain)) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : !isDay && Parse(plain, s_months) is { } month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>With hyphens for dashes, and "5" for "5th".</summary>
    private static string Plain(string text)
    {
        var words = text.Replace('–', '-').Replace('‑', '-').Replace('‐', '-').Replace('−', '-').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word.TrimEnd(',') is [.. var number, var s, var t] && number.Length is 1 or 2
            && number.All(char.IsAsciiDigit) && $"{s}{t}" is "st" or "nd" or "rd" or "th" ? number + (word[^1] == ',' ? "," : "") : word));
    }

    /// <summary>Day and month in either order, where one of the two can be no month.</summary>
    private static DateOnly? WithDayBeyondMonths(string text) =>
        text.Split('/', '.', '-') is [var one, var two, { Length: 4 } year] && int.TryParse(one, out var first) && int.TryParse(two, out var second)
            && (first > 12) != (second > 12)
            ? Parse($"{year}-{Math.Min(first, second)}-{Math.Max(first, second)}", s_days)
            : null;

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
}
