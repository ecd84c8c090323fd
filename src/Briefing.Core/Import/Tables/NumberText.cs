namespace Briefing.Import.Tables;

/// <summary>The numbers of a workbook as text: as dates where their format shows dates.</summary>
/// <param name="formats">The format codes of the styles of cells; <c>null</c> for a built-in one.</param>
/// <param name="is1904">Whether days are counted from 1904.</param>
internal sealed class NumberText(ImmutableArray<(int Id, string? Code)> formats, bool is1904)
{
    // Lotus took 1900 for a leap year, and its count of days was kept.
    private static readonly DateOnly s_start = new(1899, 12, 30);

    /// <summary>
    /// The date of a number that a spreadsheet shows as a number, days since the end of 1899, or of "3.5.2024": between dots the day
    /// is first everywhere.
    /// </summary>
    /// <returns><c>null</c> for other text; a year has four digits.</returns>
    public static string? DateOf(string text) =>
        text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? Written(s_start.AddDays(days))
        : DateOnly.TryParseExact(text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Written(day)
        : null;

    public string Of(string number, int style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return number;

        var code = style >= 0 && style < formats.Length ? CodeOf(formats[style]) : "";
        return ShowsDate(code) && DayOf(value) is { } day ? DateText(day, code)
            : Math.Abs(value) < 1e15 ? ((decimal)value).ToString("0.###############", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>As much of the date as the format shows: a month without a day is no first of the month.</summary>
    private static string DateText(DateOnly day, string code) =>
        !code.Contains('y', StringComparison.Ordinal) || code.Contains('d', StringComparison.Ordinal) ? Written(day)
        : code.Contains('m', StringComparison.Ordinal) ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly? DayOf(double value)
    {
        var start = is1904 ? new DateOnly(1904, 1, 1) : value < 60 ? s_start.AddDays(1) : s_start;
        return value is >= 0 and < 2_958_466 ? start.AddDays((int)value) : null;
    }

    private static bool ShowsDate(string code) => code.AsSpan().ContainsAny('y', 'd');

    /// <summary>Without what is quoted, escaped or in brackets. Built-in formats of dates are ECMA-376, 18.8.30.</summary>
    private static string CodeOf((int Id, string? Code) format)
    {
        if (format.Code is null)
            return format.Id switch { 17 => "my", (>= 14 and <= 16) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => "dmy", _ => "" };

        var (code, quoted, bracket) = (new StringBuilder(), false, false);
        for (var i = 0; i < format.Code.Length; i++)
        {
            var character = char.ToLowerInvariant(format.Code[i]);
            quoted ^= character == '"';
            bracket = (bracket || character == '[') && character != ']';
            if (character is '\\' or '_' or '*')
                i++;
            else if (!quoted && !bracket)
                code.Append(character);
        }

        return code.ToString().Split(';')[0] is "general" ? "" : code.ToString().Split(';')[0];
    }
}
