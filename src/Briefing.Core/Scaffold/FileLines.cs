namespace Briefing.Scaffold;

/// <summary>Line positions that an insertion needs.</summary>
internal static class FileLines
{
    public static int ColumnOf(TextFile file, int offset) => file.PlaceOf(offset).Column - 1;

    /// <summary>
    /// The last line of a node that ends at an offset, including comments below it that are indented deeper than a column.
    /// </summary>
    public static int LastOf(TextFile file, int end, int column)
    {
        var last = file.PlaceOf(ContentEnd(file, end)).Line;
        for (var line = last + 1; line <= file.LineCount; line++)
        {
            var text = file.LineSpan(line);
            var words = text.TrimStart();
            if (words.Length == 0)
                continue;

            if (words[0] != '#' || text.Length - words.Length <= column)
                break;

            last = line;
        }

        return last;
    }

    /// <summary>Whether there is an empty line above a line.</summary>
    public static bool IsAfterEmptyLine(TextFile file, int line)
    {
        while (line > 1 && file.LineSpan(line - 1).TrimStart() is ['#', ..])
            line--;

        return line > 1 && file.LineSpan(line - 1).IsWhiteSpace();
    }

    private static int ContentEnd(TextFile file, int end)
    {
        while (end > 0 && char.IsWhiteSpace(file.Content[end - 1]))
            end--;

        return end;
    }
}
