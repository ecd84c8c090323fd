namespace Briefing.Load.Scalars;

/// <summary>Dates in the forms that people write, as far as they have only one meaning.</summary>
internal static class DateForms
{
    private static readonly string[] s_days =
    [
        "yyyy-M-d", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "yyyy MMMM d", "yyyy MMM d",
    ];

    private static readonly string[] s_months = ["yyyy-M", "MMMM yyyy", "MMM yyyy", "yyyy MMMM", "yyyy MMM"];

    /// <summary>As the format has it: for "3 May 2019", <c>2019-05-03</c>; for "3.5.2019" either of two.</summary>
    /// <param name="isDay">Whether only a whole day will do.</param>
    public static ImmutableArray<string> Read(string text, bool isDay)
    {
        var plain = Plain(text);
        return Parse(plain, s_days) is { } day ? [Day(day)]
            : !isDay && Parse(plain, s_months) is { } month ? [month.ToString("yyyy-MM", CultureInfo.InvariantCulture)]
            : [.. InEitherOrder(plain).Select(Day)];

        static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>For "c. 2031" and "2031?", the year; for "2029-2030" and "1 to 3", a stretch.</summary>
    public static string? Likely(string text)
    {
        var plain = Plain(text).Replace(" to ", "/", StringComparison.Ordinal);
        string[] sides = plain.Contains('/', StringComparison.Ordinal) ? plain.Split('/') : plain is [_, _, _, _, '-', _, _, _, _] ? plain.Split('-') : [WithoutDoubt(plain)];
        var date = string.Join('/', sides.Select(side => side.Trim()));
        return date != text && PartialDate.Parse(date) is not null ? date : null;
    }

    private static string WithoutDoubt(string text)
    {
        var year = text.TrimEnd('?');
        foreach (var word in (string[])["circa ", "ca. ", "ca ", "c. ", "c.", "c", "around ", "about "])
        {
            if (year.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return year[word.Length..];
        }

        return year;
    }

    /// <summary>With hyphens for dashes, and "5" for "5th".</summary>
    private static string Plain(string text)
    {
        var words = text.Replace('–', '-').Replace('‑', '-').Replace('‐', '-').Replace('−', '-').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word.TrimEnd(',') is [.. var number, var s, var t] && number.Length is 1 or 2
            && number.All(char.IsAsciiDigit) && $"{s}{t}" is "st" or "nd" or "rd" or "th" ? number + (word[^1] == ',' ? "," : "") : word));
    }

    /// <summary>Day and month in either order: one date if the other can be none, or the same. With points, the day is first more often.</summary>
    private static IEnumerable<DateOnly> InEitherOrder(string text)
    {
        var parts = text.Split('/', '.', '-');
        return parts is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year] && parts.All(part => part.All(char.IsAsciiDigit))
            ? ((DateOnly?[])[Parse($"{year}-{second}-{first}", s_days), Parse($"{year}-{first}-{second}", s_days)]).OfType<DateOnly>().Distinct()
            : [];
    }

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
}
