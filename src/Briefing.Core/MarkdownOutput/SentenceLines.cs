namespace Briefing.MarkdownOutput;

/// <summary>Puts each sentence on its own line, so that a change affects only the lines of changed sentences.</summary>
internal static class SentenceLines
{
    /// <param name="text">Markdown on one line.</param>
    public static ImmutableArray<string> Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && !(EndsSentence(words.AsSpan(start..(i + 1))) && BeginsSentence(words[i + 1])))
                continue;

            lines.Add(MarkdownText.LineStart(string.Join(' ', words[start..(i + 1)])));
            start = i + 1;
        }

        return lines.ToImmutable();
    }

    /// <summary>Whether the last word ends a sentence, ignoring closing quotes, emphasis, brackets and footnotes after it.</summary>
    private static bool EndsSentence(ReadOnlySpan<string> words)
    {
        while (words.Length > 1 && IsFootnote(words[^1]))
            words = words[..^1];

        var word = words[^1].AsSpan();
        while (word.EndsWith("]") && word.LastIndexOf("[^") is >= 0 and var footnote)
            word = word[..footnote];

        word = word.TrimEnd("*”’“»」』\")]\\ \u00a0\u202f");
        return word is [.., '!' or '?' or '…']
            || (word is [.. var before, '.'] && !IsAbbreviation(before) && !(words.Length == 1 && IsNumber(before)));
    }

    private static bool BeginsSentence(string word)
    {
        var first = word.AsSpan().TrimStart("*“‘„‚«「『\"(\\\u00a0\u202f");
        return !IsFootnote(word) && first.Length > 0 && !char.IsLower(first[0]) && !char.IsDigit(first[0]);
    }

    /// <summary>The number of a list item, if nothing precedes it in the sentence.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsFootnote(string word) => word.StartsWith("[^", StringComparison.Ordinal);

    /// <summary>A single letter, as in "U.S", or a capital followed by one lowercase letter, as in "Mr" and "No".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word[(word.LastIndexOfAny('.', '(', '“') + 1)..] is [var only] ? char.IsLetter(only)
        : word is [.., var first, var second] && word.Length == 2 && char.IsUpper(first) && char.IsLower(second);
}
