namespace Briefing.Text.Words;

/// <summary>Splits a text into words and punctuation marks.</summary>
internal static class Tokens
{
    public static ImmutableArray<Token> Of(string text) => Of(text, IsSpaced);

    /// <summary>The same, with whole words of scripts without capitals that put spaces between them: Arabic, Hebrew, Hangul.</summary>
    public static ImmutableArray<Token> Whole(string text) =>
        Of(text, character => IsSpaced(character) || (IsOther(character) && !IsUnspaced(character)));

    private static ImmutableArray<Token> Of(string text, Func<char, bool> isSpaced)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start, isSpaced);
            if (!char.IsWhiteSpace(text[start]))
                tokens.Add(new(text, start, length, char.IsLetterOrDigit(text, start)));

            start += length;
        }

        return tokens.ToImmutable();
    }

    private static int LengthAt(string text, int start, Func<char, bool> isSpaced)
    {
        if (!isSpaced(text[start]))
            return char.IsSurrogatePair(text, start) ? 2 : 1;

        var end = start + 1;
        while (end < text.Length && (isSpaced(text[end]) || JoinsAt(text, end, isSpaced)))
            end++;

        return end - start;
    }

    // "NATO's" and "twenty-one" are one word each.
    private static bool JoinsAt(string text, int index, Func<char, bool> isSpaced) =>
        text[index] is '\'' or '-' && index + 1 < text.Length && isSpaced(text[index + 1]);

    // Scripts without capitals may not put spaces between words, so each of their characters counts as a word.
    private static bool IsSpaced(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;

    private static bool IsOther(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark;

    // From Thai to Burmese, Khmer, the Tai scripts, and Chinese characters with kana.
    private static bool IsUnspaced(char character) => character is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u1950' and <= '\u19DF') or (>= '\u1A20' and <= '\u1AAF') or (>= '\u2E80' and <= '\uA4CF')
        or (>= '\uAA60' and <= '\uAADF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');
}
