namespace Briefing.Export.Bibliography;

/// <summary>Dates in CSL-JSON: <c>date-parts</c> of years, months and days.</summary>
internal static class CslDate
{
    /// <returns>One list of numbers, or two for an interval; <c>null</c> if a digit is unknown.</returns>
    public static ImmutableArray<ImmutableArray<int>>? Parts(PartialDate date) =>
        date.Written.Contains('X', StringComparison.Ordinal)
            ? null
            : [.. date.Written.Split('/').Select(one => one.Split('-').Select(Number).ToImmutableArray())];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
