namespace Briefing.Load.Scalars;

/// <summary>The syntax of BCP 47 tags: a language of two or three letters, then subtags of up to eight.</summary>
internal static class LanguageTags
{
    public static Diagnostic? Check(Located<string> word) =>
        IsTag(word.Value) ? null : Problems.NotALanguage(
            word.At, word.Value, word.Value.Replace('_', '-') is var tag && IsTag(tag) ? tag : null);

    public static bool IsTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }
}
