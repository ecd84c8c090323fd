namespace Briefing.Typography;

/// <summary>The quotation marks of all languages, as they are found in texts.</summary>
internal static class PairedMarks
{
    // A mark that opens in one language closes in another: „…“ and “…”, «…» and »…«.
    private static readonly Dictionary<char, char[]> s_closings = new()
    {
        ['"'] = ['"'],
        ['“'] = ['”'],
        ['”'] = ['”'],
        ['„'] = ['“', '”'],
        ['‘'] = ['’'],
        ['‚'] = ['‘', '’'],
        ['«'] = ['»'],
        ['»'] = ['«', '»'],
        ['‹'] = ['›'],
        ['›'] = ['‹', '›'],
        ['「'] = ['」'],
        ['『'] = ['』'],
    };

    /// <summary>Whether a text is quoted from its first character to its last.</summary>
    public static bool Enclose(string text) =>
        text.Length > 2
        && s_closings.TryGetValue(text[0], out var closings)
        && closings.Contains(text[^1])
        && !text.AsSpan(1, text.Length - 2).ContainsAny(text[0], text[^1]);

    /// <summary>What is quoted in a text, without the marks. A mark that is never closed opens no quotation.</summary>
    public static IEnumerable<Range> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (EndOf(text, at) is not { } end)
                continue;

            yield return (at + 1)..end;
            at = end;
        }
    }

    private static int? EndOf(string text, int at)
    {
        if (!s_closings.TryGetValue(text[at], out var closings))
            return null;

        for (var end = text.IndexOfAny(closings, at + 1); end >= 0; end = text.IndexOfAny(closings, end + 1))
        {
            // The mark is the apostrophe, too, which it is inside a word.
            if (text[end] is not '’' || end + 1 == text.Length || !char.IsLetter(text[end + 1]))
                return end;
        }

        return null;
    }
}
