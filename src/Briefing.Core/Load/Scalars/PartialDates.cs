namespace Briefing.Load.Scalars;

/// <summary>Dates, with explanations of invalid ones.</summary>
internal static class PartialDates
{
    public static Diagnostic? Check(Located<string> word) => Check(word, isDay: false);

    private static Diagnostic? Check(Located<string> word, bool isDay)
    {
        if (PartialDate.Parse(word.Value) is not null)
            return null;

        var impossible = word.Value.Split('/').Select(WhyImpossible).FirstOrDefault(why => why is not null)
            ?? (IsInterval(word.Value) ? "it ends before it begins" : null);
        return impossible is null
            ? Problems.NotADate(word.At, word.Value, isDay, DateForms.Read(word.Value, isDay), isDay ? null : DateForms.Likely(word.Value))
            : Problems.NoSuchDate(word.At, word.Value, impossible, isDay, Possible(word.Value, isDay));
    }

    /// <summary>With day and month, or both ends, the other way round; without a day that the month does not have.</summary>
    private static IEnumerable<string> Possible(string text, bool isDay)
    {
        var turned = text.Split('/') is [var first, var last] ? $"{last}/{first}"
            : text.Split('-') is [var year, var month, var day] ? $"{year}-{day}-{month}" : "";
        if (PartialDate.Parse(turned) is not null)
            yield return turned;
        else if (!isDay && text.Length == 10 && PartialDate.Parse(text[..7]) is not null)
            yield return text[..7];
    }

    /// <summary>A full date.</summary>
    /// <param name="key">The key of the value.</param>
    public static Diagnostic? CheckDay(string key, Located<string> word) =>
        Check(word, isDay: true) ?? (PartialDate.Parse(word.Value) is { } date && date.First != date.Last
            ? Problems.NotADay(word.At, key, word.Value)
            : null);

    private static bool IsInterval(string text) =>
        text.Split('/') is [_, _] parts && parts.All(part => PartialDate.Parse(part) is not null);

    /// <summary>Why a well-formed date does not exist.</summary>
    private static string? WhyImpossible(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2))
            return null;

        if (!parts.All(part => part.All(char.IsAsciiDigit)) || parts[0] == "0000")
            return null;

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();

        if (numbers[1] is < 1 or > 12)
            return "a year has the months 01 to 12";

        var days = DateTime.DaysInMonth(numbers[0], numbers[1]);
        return numbers.Length == 3 && (numbers[2] < 1 || numbers[2] > days)
            ? $"{PartialDate.Parse($"{parts[0]}-{parts[1]}")!.Display} has {days} days"
            : null;
    }
}
