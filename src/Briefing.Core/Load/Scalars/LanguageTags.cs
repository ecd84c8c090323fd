namespace Briefing.Load.Scalars;

/// <summary>The syntax of BCP 47 tags: a language of two or three letters, then subtags of up to eight.</summary>
internal static class LanguageTags
{
    // In English and by themselves, as far as people write them for a tag.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Arabic"] = "ar",
        ["Chinese"] = "zh",
        ["Czech"] = "cs",
        ["Dutch"] = "nl",
        ["English"] = "en",
        ["French"] = "fr",
        ["German"] = "de",
        ["Greek"] = "el",
        ["Hebrew"] = "he",
        ["Hindi"] = "hi",
        ["Italian"] = "it",
        ["Japanese"] = "ja",
        ["Korean"] = "ko",
        ["Persian"] = "fa",
        ["Polish"] = "pl",
        ["Portuguese"] = "pt",
        ["Russian"] = "ru",
        ["Spanish"] = "es",
        ["Swedish"] = "sv",
        ["Turkish"] = "tr",
        ["Ukrainian"] = "uk",
        ["Deutsch"] = "de",
        ["Español"] = "es",
        ["Français"] = "fr",
        ["Italiano"] = "it",
        ["Nederlands"] = "nl",
        ["Polski"] = "pl",
        ["Português"] = "pt",
    };

    public static Diagnostic? Check(Located<string> word) =>
        IsTag(word.Value) ? null : Problems.NotALanguage(
            word.At, word.Value, word.Value.Replace('_', '-') is var tag && IsTag(tag) ? tag : s_names.GetValueOrDefault(word.Value));

    public static bool IsTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }
}
