namespace Briefing.Load.Scalars;

/// <summary>ISBNs of ten or thirteen digits, the last of which checks the others.</summary>
internal static class Isbns
{
    public static Diagnostic? Check(Located<string> word)
    {
        var digits = word.Value.Where(c => c is not (' ' or '-' or '‐' or '‑' or '–')).Select(char.ToUpperInvariant).ToArray();
        if (digits.Length is not (10 or 13) || !IsNumber(digits))
            return Problems.NotAnIsbn(word.At, word.Value);

        var last = digits.Length == 13 ? LastOfThirteen(digits) : LastOfTen(digits);
        return digits[^1] == last ? null : Problems.IsbnMistyped(word.At, word.Value, digits[^1], last);
    }

    /// <summary>An X stands for the tenth digit ten.</summary>
    private static bool IsNumber(char[] digits) =>
        digits[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[^1]) || (digits is [.., 'X'] && digits.Length == 10));

    private static char LastOfThirteen(char[] digits)
    {
        var sum = digits.Take(12).Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static char LastOfTen(char[] digits)
    {
        var sum = digits.Take(9).Select((digit, i) => (digit - '0') * (10 - i)).Sum();
        return ((11 - (sum % 11)) % 11) is var check and < 10 ? (char)('0' + check) : 'X';
    }
}
