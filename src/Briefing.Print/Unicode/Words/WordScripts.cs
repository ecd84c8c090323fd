using static Briefing.Print.Unicode.Words.WordScript;

namespace Briefing.Print.Unicode.Words;

/// <summary>What is known of the scripts that have lists of words.</summary>
internal static class WordScripts
{
    /// <summary>The script of a letter or mark; a digit or a full stop is of none.</summary>
    public static WordScript Of(char character) => character switch
    {
        < '\u0E01' => None,
        <= '\u0E3A' or (>= '\u0E40' and <= '\u0E4E') => Thai,
        (>= '\u0E80' and < '\u0ED0') or (>= '\u0EDC' and <= '\u0EDF') => Lao,
        (>= '\u1000' and <= '\u103F') or (>= '\u104C' and <= '\u108F') or (>= '\u109A' and <= '\u109F') => Burmese,
        (>= '\u1780' and <= '\u17D3') or '\u17D7' or '\u17DC' or '\u17DD' => Khmer,
        (>= '\uA9E0' and <= '\uA9EF') or (>= '\uA9FA' and <= '\uA9FE') or (>= '\uAA60' and <= '\uAA7F') => Burmese,
        _ => None,
    };

    /// <summary>The first character of the block of a script; a list has words of characters of this block.</summary>
    public static char BlockOf(WordScript script) => script switch
    {
        Burmese => '\u1000',
        Khmer => '\u1780',
        Lao => '\u0E80',
        Thai => '\u0E00',
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "This script has no list of words."),
    };

    /// <summary>The name of the resource with the words.</summary>
    public static string ResourceOf(WordScript script) => script switch
    {
        Burmese => "words-my.bin",
        Khmer => "words-km.bin",
        Lao => "words-lo.bin",
        Thai => "words-th.bin",
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "This script has no list of words."),
    };
}
