namespace Briefing.Text.Words;

/// <summary>Splits a text into words and punctuation marks.</summary>
internal static class Tokens
{
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start);
            if (!char.IsWhiteSpace(text[start]))
                tokens.Add(new(text, start, length, char.IsLetterOrDigit(text, start)));

            start += length;
        }

        return tokens.ToImmutable();
    }

    private static int LengthAt(string text, int start)
    {
        if (!IsSpaced(text[start]))
            return char.IsSurrogatePair(text, start) ? 2 : 1;

        var end = start + 1;
        while (end < text.Length && (IsSpaced(text[end]) || JoinsAt(text, end)))
            end++;

        return end - start;
    }

    // "NATO's" and "twenty-one" are one word each.
    private static bool JoinsAt(string text, int index) =>
        text[index] is '\'' or '-' && index + 1 < text.Length && IsSpaced(text[index + 1]);

    // Scripts without capitals may not put spaces between words, so each of their characters counts as a word.
    private static bool IsSpaced(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;
}
