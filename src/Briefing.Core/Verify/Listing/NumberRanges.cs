namespace Briefing.Verify.Listing;

/// <summary>Consecutive numbers as ranges: "1-3, 7".</summary>
internal static class NumberRanges
{
    /// <param name="numbers">In ascending order.</param>
    public static IEnumerable<string> Of(IEnumerable<int> numbers)
    {
        (int First, int Last)? open = null;
        foreach (var number in numbers)
        {
            if (open is { } range && number != range.Last + 1)
            {
                yield return Format(range);
                open = null;
            }

            open = (open?.First ?? number, number);
        }

        if (open is { } last)
            yield return Format(last);
    }

    private static string Format((int First, int Last) range) =>
        range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}";
}
