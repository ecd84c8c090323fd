namespace Briefing.Text;

/// <summary>A stretch of a file: where it starts and how long it is, in UTF-16 units.</summary>
internal readonly record struct TextSpan(TextFile File, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Line of the first character, counted from 1.</summary>
    public int Line => File.PlaceOf(Start).Line;

    /// <summary>Column of the first character, counted from 1.</summary>
    public int Column => File.PlaceOf(Start).Column;

    /// <summary>Line of the place after the last character, counted from 1.</summary>
    public int EndLine => File.PlaceOf(End).Line;

    /// <summary>Column of the place after the last character, counted from 1.</summary>
    public int EndColumn => File.PlaceOf(End).Column;

    /// <summary>
    /// The words themselves where they are written as such, else the whole: they are then written as an escape or over
    /// two lines.
    /// </summary>
    public TextSpan Of(string words)
    {
        var index = File.Content.IndexOf(words, Start, Length, StringComparison.Ordinal);
        return index < 0 ? this : new(File, index, words.Length);
    }

    /// <summary>A character of words that stand in it; the whole if they are not written as such.</summary>
    public TextSpan Of(string words, int character)
    {
        var found = Of(words);
        return found.Length == words.Length && words.Length > 0
            ? new(File, found.Start + Math.Min(character, words.Length - 1), 1)
            : this;
    }

    /// <summary>The start of a file, for what concerns it as a whole.</summary>
    public static TextSpan StartOf(TextFile file) => new(file, 0, 0);
}
