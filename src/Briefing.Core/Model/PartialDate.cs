namespace Briefing.Model;

/// <summary>
/// A date as precise as is known: a century, a decade, a year, a month, a day, or an interval between two of them.
/// Written as in ISO 8601-2:2019 (EDTF): <c>12XX</c>, <c>199X</c>, <c>2019</c>, <c>2019-05</c>, <c>2019-05-03</c>,
/// <c>1987/1989</c>.
/// </summary>
internal sealed record PartialDate
{
    private static readonly string[] s_months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private PartialDate(DateOnly first, DateOnly last, string written, string display)
    {
        First = first;
        Last = last;
        Written = written;
        Display = display;
    }

    /// <summary>The earliest day it can mean.</summary>
    public DateOnly First { get; }

    /// <summary>The latest day it can mean.</summary>
    public DateOnly Last { get; }

    /// <summary>As the author wrote it.</summary>
    public string Written { get; }

    /// <summary>As printed: "3 May 2019", "May 2019", "the 1990s", "the 13th century", "1987–1989".</summary>
    public string Display { get; }

    /// <summary>Parses the written form.</summary>
    /// <returns><c>null</c> if the form is different or the calendar has no such day.</returns>
    public static PartialDate? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ParseOne(text);

        var first = ParseOne(text[..slash]);
        var last = ParseOne(text[(slash + 1)..]);
        return first is null || last is null || last.Last < first.First
            ? null
            : new(first.First, last.Last, text, Interval(first.Display, last.Display));
    }

    /// <summary>In place of a date that could not be read.</summary>
    public static PartialDate Unread { get; } = new(DateOnly.MinValue, DateOnly.MinValue, "0001-01-01", "1 January 1");

    /// <summary>A date that is still to be written, so that it may be any.</summary>
    public static PartialDate Unwritten(string word) => new(DateOnly.MinValue, DateOnly.MaxValue, word, word);

    public override string ToString() => Written;

    /// <summary>What both dates share is said once: "3–5 May 2019", "the 8th–13th century", "the 1980s–1990s".</summary>
    private static string Interval(string first, string last)
    {
        var (from, to) = (first.Split(' '), last.Split(' '));
        if (from[0] == "the" && to[0] == "the")
            return from.Length == to.Length ? $"the {from[1]}–{last[4..]}" : $"{first}–{last[4..]}";

        var isShared = from.Length == to.Length && from.Length > 1 && from.AsSpan(1).SequenceEqual(to.AsSpan(1));
        return isShared ? $"{from[0]}–{last}" : $"{first}–{last}";
    }

    private static PartialDate? ParseOne(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4)
            return null;

        if (parts is [[_, _, _, 'X']])
            return ParseUnspecified(text);

        if (!TryPart(parts[0], 4, 1, 9999, out var year))
            return null;

        if (parts.Length == 1)
            return new(new(year, 1, 1), new(year, 12, 31), text, $"{year}");

        if (!TryPart(parts[1], 2, 1, 12, out var month))
            return null;

        var days = DateTime.DaysInMonth(year, month);
        if (parts.Length == 2)
            return new(new(year, month, 1), new(year, month, days), text, $"{s_months[month - 1]} {year}");

        if (!TryPart(parts[2], 2, 1, days, out var day))
            return null;

        var date = new DateOnly(year, month, day);
        return new(date, date, text, $"{day} {s_months[month - 1]} {year}");
    }

    /// <summary>A decade or a century: unknown digits are written X.</summary>
    private static PartialDate? ParseUnspecified(string text)
    {
        if (text.EndsWith("XX", StringComparison.Ordinal))
        {
            return TryPart(text[..2], 2, 1, 98, out var century)
                ? new(new(century * 100, 1, 1), new(century * 100 + 99, 12, 31), text, $"the {Ordinals.Of(century + 1)} century")
                : null;
        }

        return TryPart(text[..3], 3, 1, 998, out var decade)
            ? new(new(decade * 10, 1, 1), new(decade * 10 + 9, 12, 31), text, $"the {decade}0s")
            : null;
    }

    private static bool TryPart(string text, int length, int least, int most, out int value)
    {
        value = 0;
        return text.Length == length
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && value >= least
            && value <= most;
    }
}
