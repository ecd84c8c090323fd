namespace Briefing.Text;

/// <summary>A range of a file: its offset and its length in UTF-16 units.</summary>
internal readonly record struct TextSpan(TextFile File, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Line of the first character, counted from 1; the row of a table.</summary>
    public int Line => Cell?.Row ?? File.PlaceOf(Start).Line;

    /// <summary>Column of the first character, counted from 1; the column of a table.</summary>
    public int Column => Cell?.Column ?? File.PlaceOf(Start).Column;

    /// <summary>Line of the end of the span, counted from 1.</summary>
    public int EndLine => Cell?.Row ?? File.PlaceOf(End).Line;

    /// <summary>Column of the end of the span, counted from 1.</summary>
    public int EndColumn => Cell?.Column + 1 ?? File.PlaceOf(End).Column;

    /// <summary>The cell of a table in which it is; <c>null</c> in any other file.</summary>
    public CellPlace? Cell => File.Cells?.At(Start);

    /// <summary>The place as messages name it: "debate.yaml(3,5)", "debate.xlsx: Arguments!C7".</summary>
    public string Place => Cell is { } cell ? $"{File.Path}: {cell.Name}" : $"{File.Path}({Line},{Column})";

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
