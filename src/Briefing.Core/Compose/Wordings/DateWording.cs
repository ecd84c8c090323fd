using Briefing.Phrases;

namespace Briefing.Compose.Wordings;

/// <summary>Dates in the language of a document.</summary>
internal static class DateWording
{
    /// <summary>"3 May 2019", "May 2019", "2019", "the 1990s", "the 13th century", "3–5 May 2019".</summary>
    public static string Date(this PhraseBook words, PartialDate date)
    {
        var written = date.Written.Split('/');
        if (written.Any(part => !char.IsAsciiDigit(part[0])))
            return date.Written;

        return written is [var from, var to] ? Interval(words, from, to)
            : IsApproximate(date.Written) ? Approximate(words, Single(words, date.Written))
            : Single(words, date.Written);
    }

    /// <summary>Whether it is known by no more than its years.</summary>
    public static bool IsYears(this PartialDate date) => !date.Written.Contains('-', StringComparison.Ordinal);

    private static string Interval(PhraseBook words, string from, string to)
    {
        var (first, last) = (Single(words, from), Single(words, to));
        if (IsCentury(from) && IsCentury(to))
        {
            return Approximate(words, words.Fill(
                PhraseKey.IntervalCenturies,
                ("first", words.Ordinal(PhraseKey.Century, CenturyOf(from))), ("last", words.Ordinal(PhraseKey.Century, CenturyOf(to)))));
        }

        if (IsApproximate(from))
            return Approximate(words, words.Fill(PhraseKey.Interval, ("first", first), ("last", last)));

        if (IsApproximate(to))
            return words.Fill(PhraseKey.IntervalLong, ("first", first), ("last", Approximate(words, last)));

        return (from.Split('-'), to.Split('-')) switch
        {
            ([var year, var month, var day], [var other, var otherMonth, var lastDay]) when year == other && month == otherMonth => words.Fill(
                PhraseKey.IntervalDays,
                ("first", Day(words, day)), ("last", Day(words, lastDay)), ("month", Month(words, month, PhraseKey.Months)), ("year", Number(year))),
            ([var year, var month], [var other, var lastMonth]) when year == other => words.Fill(
                PhraseKey.IntervalMonths,
                ("first", Month(words, month, PhraseKey.MonthsAlone)),
                ("last", Month(words, lastMonth, PhraseKey.MonthsAlone)),
                ("year", Number(year))),
            ([_], [_]) => words.Fill(PhraseKey.Interval, ("first", first), ("last", last)),
            _ => words.Fill(PhraseKey.IntervalLong, ("first", first), ("last", last)),
        };
    }

    private static string Single(PhraseBook words, string written) => written.Split('-') switch
    {
        _ when IsCentury(written) => words.Fill(
            PhraseKey.DateCentury, ("century", words.Ordinal(PhraseKey.Century, CenturyOf(written)))),
        _ when IsApproximate(written) => words.Fill(PhraseKey.DateDecade, ("decade", Number(written[..3] + "0"))),
        [var year] => words.Fill(PhraseKey.DateYear, ("year", Number(year))),
        [var year, var month] => words.Fill(
            PhraseKey.DateMonth, ("month", Month(words, month, PhraseKey.MonthsAlone)), ("year", Number(year))),
        [var year, var month, var day] => words.Fill(
            PhraseKey.DateDay, ("day", Day(words, day)), ("month", Month(words, month, PhraseKey.Months)), ("year", Number(year))),
        _ => throw new InvalidOperationException($"No words for {written}."),
    };

    private static string Approximate(PhraseBook words, string date) => words.Fill(PhraseKey.DateApproximate, ("date", date));

    private static bool IsApproximate(string written) => written[^1] == 'X';

    private static bool IsCentury(string written) => written.EndsWith("XX", StringComparison.Ordinal);

    private static int CenturyOf(string written) => int.Parse(written.AsSpan(0, 2), CultureInfo.InvariantCulture) + 1;

    private static string Month(PhraseBook words, string month, PhraseKey names) =>
        ((PhraseValue.List)words.ValueOf(names)).Items[int.Parse(month, CultureInfo.InvariantCulture) - 1];

    private static string Day(PhraseBook words, string day) => words.Count(PhraseKey.Day, int.Parse(day, CultureInfo.InvariantCulture));

    /// <summary>Without zeros before it.</summary>
    private static string Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
