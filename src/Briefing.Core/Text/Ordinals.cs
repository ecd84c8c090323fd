namespace Briefing.Text;

/// <summary>Ordinal numbers in English: "1st", "2nd", "11th".</summary>
internal static class Ordinals
{
    public static string Of(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => $"{number}st",
        (2, not 12) => $"{number}nd",
        (3, not 13) => $"{number}rd",
        _ => $"{number}th",
    };
}
