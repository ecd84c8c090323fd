namespace Briefing.Verify.Texts;

/// <summary>
/// A text with white space and quotation marks normalised, so that a quotation is found however either was typed.
/// Characters that only affect line breaking are removed. Nothing else is folded: capitals and dashes must match.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _offsets;

    private FoldedText(string text, int[] offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    public static FoldedText Of(ReadOnlySpan<char> original)
    {
        var text = new StringBuilder(original.Length);
        var offsets = new List<int>(original.Length + 1);

        for (var i = 0; i < original.Length; i++)
        {
            if (IsLayout(original[i]))
                continue;

            var isSpace = char.IsWhiteSpace(original[i]);
            if (isSpace && (text.Length == 0 || text[^1] == ' '))
                continue;

            text.Append(isSpace ? ' ' : Folded(original[i]));
            offsets.Add(i);
        }

        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;

        offsets.Add(original.Length);
        return new(text.ToString(), [.. offsets]);
    }

    /// <summary>Soft hyphen, zero width space, word joiner: invisible characters found in saved web pages.</summary>
    private static bool IsLayout(char character) => character is '\u00ad' or '\u200b' or '\u2060' or '\ufeff';

    /// <summary>The range of the original for a range of the folded text.</summary>
    public (int Start, int Length) OriginalOf(int start, int length)
    {
        var first = _offsets[start];
        return (first, length == 0 ? 0 : _offsets[start + length - 1] + 1 - first);
    }

    /// <summary>The first occurrence as whole words; <c>null</c> if there is none.</summary>
    public int? IndexOf(string words)
    {
        if (words.Length == 0)
            return null;

        for (var from = 0; from <= Text.Length - words.Length; from++)
        {
            from = Text.IndexOf(words, from, StringComparison.Ordinal);
            if (from < 0)
                return null;

            if (!IsInsideWord(from) && !IsInsideWord(from + words.Length))
                return from;
        }

        return null;
    }

    private static char Folded(char character) => character switch
    {
        '‘' or '’' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        _ => character,
    };

    private bool IsInsideWord(int index) =>
        index > 0 && index < Text.Length && IsPartOfWord(Text[index - 1]) && IsPartOfWord(Text[index]);

    // Scripts without capitals may not put spaces between words (Japanese, Thai), so a word may start anywhere in them.
    private static bool IsPartOfWord(char character) =>
        char.IsAsciiLetterOrDigit(character) || char.IsLower(character) || char.IsUpper(character);
}
