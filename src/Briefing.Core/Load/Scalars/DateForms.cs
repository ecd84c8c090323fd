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
    public static string? Read(string text, bool isDay) =>
        Parse(text, s_days) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : !isDay && Parse(text, s_months) is { } month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : null;

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
}
