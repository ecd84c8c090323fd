using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Verify.Texts;

/// <summary>
/// A text with white space, quotation marks, hyphens, ligatures and accents normalised, so that a quotation is found however
/// either was typed or saved. Characters that only affect line breaking are removed. Nothing else is folded: capitals and
/// dashes must match.
/// </summary>
internal sealed class FoldedText
{
    private readonly Range[] _places;

    private FoldedText(string text, Range[] places)
    {
        Text = text;
        _places = places;
    }

    public string Text { get; }

    public static FoldedText Of(ReadOnlySpan<char> original)
    {
        var text = new StringBuilder(original.Length);
        var places = new List<Range>(original.Length);

        for (var i = 0; i < original.Length; i++)
        {
            if (IsLayout(original[i]))
                continue;

            if (text.Length > 0 && CanonicalComposition.TryCompose(text[^1], original[i], out var composed))
            {
                text[^1] = composed;
                places[^1] = places[^1].Start..(i + 1);
                continue;
            }

            var isSpace = char.IsWhiteSpace(original[i]);
            if (isSpace && (text.Length == 0 || text[^1] == ' '))
                continue;

            foreach (var character in isSpace ? " " : Folded(original.Slice(i, 1)))
            {
                text.Append(character);
                places.Add(i..(i + 1));
            }
        }

        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;

        return new(text.ToString(), [.. places]);
    }

    /// <summary>Soft hyphen, zero width space, word joiner: invisible characters found in saved web pages.</summary>
    private static bool IsLayout(char character) => character is '\u00ad' or '\u200b' or '\u2060' or '\ufeff';

    /// <summary>The range of the original for a range of the folded text.</summary>
    public (int Start, int Length) OriginalOf(int start, int length)
    {
        var first = start < _places.Length ? _places[start].Start.Value : _places is [.., var last] ? last.End.Value : 0;
        return (first, length == 0 ? 0 : _places[start + length - 1].End.Value - first);
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

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> character) => character[0] switch
    {
        '‘' or '’' => "'",
        '“' or '”' or '„' or '«' or '»' => "\"",
        '\u2010' or '\u2011' => "-",
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        '\ufb05' or '\ufb06' => "st",
        _ => character,
    };

    private bool IsInsideWord(int index) =>
        index > 0 && index < Text.Length && IsPartOfWord(Text[index - 1]) && IsPartOfWord(Text[index]);

    // Scripts without capitals may not put spaces between words (Japanese, Thai), so a word may start anywhere in them.
    private static bool IsPartOfWord(char character) =>
        char.IsAsciiLetterOrDigit(character) || char.IsLower(character) || char.IsUpper(character);
}
