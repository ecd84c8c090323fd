namespace Briefing.Diagnostics;

/// <summary>Phrases shared by messages.</summary>
internal static class Phrase
{
    private const int MaxQuoteLength = 60;

    /// <summary>An author's words in quotation marks: on one line, and clipped if long.</summary>
    public static string Quote(string text) => $"'{Clip(OneLine(text), MaxQuoteLength)}'";

    /// <summary>A text on one line, clipped if longer.</summary>
    public static string Line(string text, int length) => Clip(OneLine(text), length);

    /// <summary>"'a', 'b' or 'c'".</summary>
    public static string AnyOf(IReadOnlyList<string> words) => Joined(words, "or");

    /// <summary>"'a', 'b' and 'c'".</summary>
    public static string AllOf(IReadOnlyList<string> words) => Joined(words, "and");

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>"Did you mean 'x'? " with a trailing space, or an empty string.</summary>
    public static string DidYouMean(string? suggestion) =>
        suggestion is null ? "" : $"Did you mean {Quote(suggestion)}? ";

    /// <summary>"a position file", "an issue".</summary>
    public static string WithArticle(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";

    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Joined(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => Quote(words[0]),
        _ => $"{string.Join(", ", words.SkipLast(1).Select(Quote))} {last} {Quote(words[^1])}",
    };

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace || (line.Length > 0 && line[^1] != ' '))
                line.Append(isSpace ? ' ' : character);
        }

        return line.ToString().TrimEnd();
    }

    private static string Clip(string text, int length) =>
        text.Length <= length ? text : $"{text[..WholeCharacter.Before(text, length - 1)].TrimEnd()}…";
}
