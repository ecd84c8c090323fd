namespace Briefing.Text;

/// <summary>A range of a file: its offset and its length in UTF-16 units.</summary>
internal readonly record struct TextSpan(TextFile File, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Line of the first character, counted from 1.</summary>
    public int Line => File.PlaceOf(Start).Line;

    /// <summary>Column of the first character, counted from 1.</summary>
    public int Column => File.PlaceOf(Start).Column;

    /// <summary>Line of the end of the span, counted from 1.</summary>
    public int EndLine => File.PlaceOf(End).Line;

    /// <summary>Column of the end of the span, counted from 1.</summary>
    public int EndColumn => File.PlaceOf(End).Column;

    /// <summary>
    /// The span of the words if the file contains them literally; otherwise (an escape, two lines) the whole span.
    /// </summary>
    public TextSpan Of(string words)
    {
        var index = File.Content.IndexOf(words, Start, Length, StringComparison.Ordinal);
        return index < 0 ? this : new(File, index, words.Length);
    }

    /// <summary>The span of one character of the words; the whole span if the file does not contain them literally.</summary>
    public TextSpan Of(string words, int character)
    {
        var found = Of(words);
        return found.Length == words.Length && words.Length > 0
            ? new(File, found.Start + Math.Min(character, words.Length - 1), 1)
            : this;
    }

    /// <summary>The start of a file, for diagnostics about the file as a whole.</summary>
    public static TextSpan StartOf(TextFile file) => new(file, 0, 0);
}
