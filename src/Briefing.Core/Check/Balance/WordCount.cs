namespace Briefing.Check.Balance;

/// <summary>Counts words as readers would: in Chinese and Japanese, which have no spaces between them, characters.</summary>
internal static class WordCount
{
    public static int Of(Prose? text) => Of(text?.Value);

    public static int Of(string? text) => WordsOf(text).Sum(CharactersOrWord);

    /// <summary>What stands between spaces.</summary>
    public static int Spaced(Prose text) => WordsOf(text.Value).Length;

    private static string[] WordsOf(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static int CharactersOrWord(string word)
    {
        var (characters, others, isInOther) = (0, 0, false);
        foreach (var rune in word.EnumerateRunes())
        {
            var isCharacter = IsHanOrKana(rune.Value);
            var isOther = !isCharacter && Rune.IsLetterOrDigit(rune);
            characters += isCharacter ? 1 : 0;
            others += isOther && !isInOther ? 1 : 0;
            isInOther = isOther;
        }

        return characters == 0 ? 1 : characters + others;
    }

    private static bool IsHanOrKana(int value) => value is 0x3005 or 0x3007 or (>= 0x3041 and <= 0x30FF and not 0x30FB)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF);
}
