using System.Text.RegularExpressions;

namespace Briefing.Import.Bibliography.Items;

/// <summary>
/// Dates as bibliographies write them: ISO 8601-2 (EDTF) with times, open ends, seasons and signs of doubt, and dates in
/// English words. What a source's date cannot say is named.
/// </summary>
internal static partial class DateText
{
    private const int MaxLength = 100;

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    public static DateReading Read(string written)
    {
        var text = written.Trim();
        if (text.Length is 0 or > MaxLength || text is ['-', >= '0' and <= '9', ..])
            return DateReading.Unread(written);

        return PartialDate.Parse(text) is { } date ? new(date)
            : Standard(text) ?? Compact(text) ?? Worded(text) ?? DateReading.Unread(written);
    }

    /// <summary>A year with a month and a day from other fields, each as it is written there.</summary>
    public static DateReading Read(string year, string? month, string? day)
    {
        if (month is null)
            return Read(year);

        var number = month.Trim(' ', '.', '~');
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) && year.Trim().Length == 4)
            return Read(day is null ? $"{year.Trim()}-{number}" : $"{year.Trim()}-{number}-{day.Trim()}");

        var whole = Read($"{day} {month} {year}".Trim());

        // A whole date in the field for the month may be of another year.
        var ownYear = Read(year).Value?.Written[..4];
        return whole.Value is { } date && (ownYear is null || date.Written.Contains(ownYear, StringComparison.Ordinal))
            ? whole
            : WithoutMonth(year, month);
    }

    private static DateReading WithoutMonth(string year, string month)
    {
        var alone = Read(year);
        return DateReading.Of(alone.Value, $"{month} {year}", "the month");
    }

    /// <summary>EDTF, as biblatex has it.</summary>
    private static DateReading? Standard(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2)
            return null;

        var lost = new SortedSet<string>(StringComparer.Ordinal);
        var dates = ends.Select(end => StandardOne(end.Trim(), lost)).ToList();
        if (dates is [{ } one])
            return DateReading.Of(PartialDate.Parse(one), text, [.. lost]);

        if (dates is not [var first, var last])
            return null;

        var (isFrom, isTo) = (ends[0].Trim() is "" or "..", ends[1].Trim() is "" or "..");
        if ((isFrom || isTo) && (first ?? last) is { } bound && (isFrom ? first : last) is null)
            return DateReading.Of(PartialDate.Parse(bound), text, [.. lost, isFrom ? "the open beginning" : "the open end"]);

        return first is null || last is null ? null : DateReading.Of(PartialDate.Parse($"{first}/{last}"), text, [.. lost]);
    }

    private static string? StandardOne(string text, SortedSet<string> lost)
    {
        var match = StandardForm().Match(text);
        if (!match.Success)
            return null;

        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        year = year.Replace('u', 'X').Replace('x', 'X');
        foreach (var sign in match.Groups["sign"].Captures.Select(capture => capture.Value))
            lost.UnionWith(Doubts(sign));

        if (month.Length == 0 || month.StartsWith('u') || month.StartsWith('X') || year.Contains('X', StringComparison.Ordinal))
            return year;

        var number = int.Parse(month, CultureInfo.InvariantCulture);
        if (number is >= 21 and <= 24)
        {
            lost.Add($"the season ({s_seasons[number - 21]})");
            return year;
        }

        if (number is < 1 or > 12)
        {
            lost.Add($"the month {month}");
            return year;
        }

        var inMonth = $"{year}-{number:00}";
        if (day.Length == 0 || day.StartsWith('u') || day.StartsWith('X'))
            return inMonth;

        var whole = $"{inMonth}-{day.PadLeft(2, '0')}";
        if (PartialDate.Parse(whole) is not null)
            return whole;

        lost.Add($"the day {day}");
        return inMonth;
    }

    private static ImmutableArray<string> Doubts(string sign) => sign switch
    {
        "~" => ["the sign ~ (approximate)"],
        "?" => ["the sign ? (uncertain)"],
        "%" or "~?" or "?~" => ["the sign for approximate and uncertain"],
        _ => [],
    };

    /// <summary>Numbers with other dividers: 2024/05/03, 2024.5.3, 20240503, 2019/20, and RIS's 2024/05//.</summary>
    private static DateReading? Compact(string text)
    {
        if (CompactForm().Match(text) is { Success: true } match)
        {
            var (month, day) = (match.Groups["month"].Value, match.Groups["day"].Value);
            var rest = match.Groups["rest"].Value;
            if (month.Length == 2 && day.Length == 0 && int.Parse(month, CultureInfo.InvariantCulture) > 12)
                return Interval(match.Groups["year"].Value, $"{match.Groups["year"].Value[..2]}{month}");

            var lost = new SortedSet<string>(StringComparer.Ordinal);
            var parts = new[] { match.Groups["year"].Value, month, day }.TakeWhile(part => part.Length > 0);
            var date = StandardOne(string.Join('-', parts), lost);
            if (date is null)
                return null;

            if (rest.Length > 0)
            {
                // RIS keeps "Spring" or "Feb." in the last part.
                var worded = Read($"{rest} {match.Groups["year"].Value}");
                if (month.Length == 0 && worded.Value is not null)
                    return worded;

                lost.Add(Phrase.Quote(rest));
            }

            return DateReading.Of(PartialDate.Parse(date), text, [.. lost]);
        }

        return Amounts().Match(text) is { Success: true } reversed
            ? DateReading.Of(PartialDate.Parse(reversed.Groups["year"].Value), text, "day and month, which may be either")
            : null;
    }

    private static DateReading? Interval(string first, string last) =>
        PartialDate.Parse($"{first}/{last}") is { } date ? new(date) : null;

    /// <summary>A year, a month and a day in any order, with words around them that are named as lost.</summary>
    private static DateReading? Worded(string text)
    {
        var years = new List<string>();
        var months = new List<int>();
        var days = new List<int>();
        var lost = new List<string>();
        foreach (var word in Words().Matches(text).Select(match => match.Value))
        {
            if (Year(word) is { } year)
                years.Add(year);
            else if (word is ['c' or 'p', .. var rest] && Year(rest) is { } marked)
            {
                // Of the copyright, or of a recording.
                years.Add(marked);
                lost.Add(Phrase.Quote(word[..1]));
            }
            else if (Month(word) is { } month)
                months.Add(month);
            else if (Day(word) is { } day)
                days.Add(day);
            else if (word is not ("of" or "and" or "to" or "the" or "th" or "st" or "nd" or "rd"))
                lost.Add(Phrase.Quote(word));
        }

        if (years.Count is 0 or > 2 || months.Count > 2 || days.Count > 2)
            return null;

        // A number that belongs to nothing is not a day.
        if (months.Count == 0 || years.Count == 2 || (days.Count > 1 && months.Count > 1 && days.Count != months.Count))
        {
            lost.AddRange(days.Select(day => $"'{day}'"));
            days.Clear();
        }

        if (years.Count == 2 && months.Count == 1)
        {
            lost.Add("the month");
            months.Clear();
        }

        var first = One(years[0], months.Count > 0 ? months[0] : null, days.Count > 0 ? days[0] : null);
        var last = One(years[^1], months.Count > 0 ? months[^1] : null, days.Count > 0 ? days[^1] : null);
        var value = PartialDate.Parse(first == last ? first : $"{first}/{last}");
        if (value is null && PartialDate.Parse(years[0]) is { } yearAlone)
            return DateReading.Of(yearAlone, text, "month and day");

        return DateReading.Of(value, text, [.. lost]);
    }

    private static string One(string year, int? month, int? day) =>
        month is null ? year : day is null ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}";

    /// <summary>A letter after it tells it from others of the same author: 2020a.</summary>
    private static string? Year(string word) =>
        word.TrimEnd('.') is { Length: 4 or 5 } year && year.Take(4).All(char.IsAsciiDigit)
            && (year.Length == 4 || char.IsAsciiLetterLower(year[4]))
            ? year[..4]
            : null;

    private static int? Day(string word) =>
        int.TryParse(word.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;

    private static int? Month(string word)
    {
        var name = word.TrimEnd('.');
        if (name.Length < 3)
            return null;

        for (var month = 1; month <= 12; month++)
        {
            if (CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                || (month == 9 && name.Equals("sept", StringComparison.OrdinalIgnoreCase)))
                return month;
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?<year>\d{4}|\d{3}[xXu]|\d{2}(?:XX|xx|uu))(?<sign>[~?%])?(?:-(?<month>\d{1,2}|uu|XX)(?<sign>[~?%])?(?:-(?<day>\d{1,2}|uu|XX))?)?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?<sign>[~?%]|~\?|\?~)?$")]
    private static partial Regex StandardForm();

    [GeneratedRegex(
        @"^(?:(?<year>\d{4})[/.](?<month>\d{1,2})?(?:[/.](?<day>\d{1,2})?)?(?:/(?<rest>[^/]*))?|(?<year>\d{4})(?<month>\d{2})(?<day>\d{2}))$")]
    private static partial Regex CompactForm();

    [GeneratedRegex(@"^\d{1,2}[/.-]\d{1,2}[/.-](?<year>\d{4})$")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"[\p{L}\d]+\.?")]
    private static partial Regex Words();
}
