namespace Briefing.Export.Bibliography;

/// <summary>Dates in CSL-JSON: <c>date-parts</c> of years, months and days.</summary>
internal static class CslDate
{
    /// <returns>One list of numbers, or two for an interval; <c>null</c> if a digit is unknown.</returns>
    public static ImmutableArray<ImmutableArray<int>>? Parts(PartialDate date) =>
        date.Written.Contains('X', StringComparison.Ordinal)
            ? null
            : [.. date.Written.Split('/').Select(one => one.Split('-').Select(Number).ToImmutableArray())];

    /// <returns><c>null</c> if the numbers are not a date.</returns>
    public static PartialDate? Of(ImmutableArray<ImmutableArray<int>> parts) =>
        PartialDate.Parse(string.Join('/', parts.Select(part => string.Join('-', part.Select(Digits)))));

    private static string Digits(int number, int index) =>
        number.ToString(index == 0 ? "0000" : "00", CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
