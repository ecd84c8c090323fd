namespace Briefing.Phrases;

/// <summary>Numbers of centuries, as many languages write them.</summary>
internal static class RomanNumber
{
    private static readonly (int Value, string Letters)[] s_parts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ];

    public static string Of(int number)
    {
        var letters = new StringBuilder();
        foreach (var (value, part) in s_parts)
        {
            for (; number >= value; number -= value)
                letters.Append(part);
        }

        return letters.ToString();
    }
}
