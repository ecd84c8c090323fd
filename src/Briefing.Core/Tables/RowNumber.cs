namespace Briefing.Tables;

/// <summary>A number in brackets, by which rows call another that has no id. It is no part of the debate.</summary>
internal static class RowNumber
{
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"({number})");

    public static bool Is(string text) => text is ['(', .. var digits, ')'] && digits.Length > 0 && digits.All(char.IsAsciiDigit);
}
