namespace Briefing.Print.Unicode.Words;

/// <summary>Where no word ends, whichever words there are: within what is written as one syllable.</summary>
internal static class WordEdges
{
    private const char Asat = '\u103A';
    private const char BurmeseVirama = '\u1039';
    private const char DotBelow = '\u1037';

    /// <summary>Signs that say something of the word before: that it is repeated, cut short, or of what case it is.</summary>
    public static bool IsSuffix(char character) => character
        is '\u0E2F' or '\u0E46' or '\u0EAF' or '\u0EC6' or '\u104C' or '\u104D' or '\u104F' or '\u17D7' or '\uA9E6' or '\uAA70';

    /// <summary>Whether two letters belong together.</summary>
    /// <param name="after">The text that begins with the second, at least up to the next letter.</param>
    public static bool AreJoined(char before, ReadOnlySpan<char> after) =>
        IsMark(after[0]) || NeverBegins(after[0]) || NeverEnds(before) || IsSilent(after);

    /// <summary>Vowels that stand after their consonant, and signs that belong to the word before.</summary>
    private static bool NeverBegins(char letter) => IsSuffix(letter)
        || letter is '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0EB0' or '\u0EB2' or '\u0EB3' or '\u0EBD';

    /// <summary>Vowels that stand before their consonant, and signs that put the next consonant below.</summary>
    private static bool NeverEnds(char letter) =>
        letter is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4') or BurmeseVirama or '\u17D2';

    /// <summary>Whether a text begins with a consonant that has no vowel, and so ends the syllable before.</summary>
    private static bool IsSilent(ReadOnlySpan<char> text)
    {
        if (text[0] >= '\u1000' && WordScripts.Of(text[0]) is WordScript.Burmese)
            return text is [_, Asat or BurmeseVirama, ..] or [_, DotBelow, Asat, ..];

        for (var i = 1; i < text.Length && IsMark(text[i]); i++)
        {
            if (text[i] is '\u0E4C' or '\u0ECC' or (>= '\u17CB' and <= '\u17CD') or '\u17D1')
                return true;
        }

        return false;
    }

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
