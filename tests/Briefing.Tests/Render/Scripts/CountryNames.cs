using System.Globalization;
using System.Text;

namespace Briefing.Tests.Render.Scripts;

/// <summary>
/// The names of countries in a language, as the translators of Debian's iso-codes write them: what people write, in every script.
/// </summary>
internal static class CountryNames
{
    // What stands in words and is no letter: joiners, and the point between the syllables of Tibetan.
    private const string WithinWords = "\u200C\u200D\u0F0B";

    /// <summary>Skips the test where they are not on this machine.</summary>
    public static void Need() => Assert.SkipUnless(
        File.Exists(PathOf("ar")), "The names of countries are not here. On Debian: apt-get install iso-codes");

    /// <summary>The first words of one language that are letters alone.</summary>
    public static string[] Words(string language, int count) =>
        [.. In(language).SelectMany(name => name.Split(' ', ',', '(', ')', '-')).Where(IsWord).Distinct().Take(count)];

    private static bool IsWord(string text) =>
        text.Length > 1 && Rune.IsLetter(text.EnumerateRunes().First())
        && (!text.Any(char.IsAsciiLetter) || text.All(letter => letter is < '\u0370' or (>= '\u1E00' and <= '\u1EFF')))
        && text.EnumerateRunes().All(rune =>
            Rune.IsLetter(rune) || IsMark(rune) || WithinWords.Contains(rune.ToString(), StringComparison.Ordinal));

    private static bool IsMark(Rune rune) => CharUnicodeInfo.GetUnicodeCategory(rune.Value)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>In the order of the catalogue.</summary>
    public static IReadOnlyList<string> In(string language) => Translations(File.ReadAllBytes(PathOf(language)));

    private static string PathOf(string language) => $"/usr/share/locale/{language}/LC_MESSAGES/iso_3166-1.mo";

    /// <summary>The texts of a catalogue of GNU gettext: a table of lengths and places. The first says what it is.</summary>
    private static List<string> Translations(byte[] file)
    {
        var (count, table) = (Number(8), Number(16));
        return [.. Enumerable.Range(1, count - 1)
            .Select(i => Encoding.UTF8.GetString(file, Number(table + 8 * i + 4), Number(table + 8 * i)))];

        int Number(int at) => BitConverter.ToInt32(file, at);
    }
}
