using Briefing.Text;

namespace Briefing.Scaffold;

/// <summary>The lines of a file, as far as an insertion needs to know them.</summary>
internal static class Lines
{
    /// <summary>How the file ends its lines; a line feed where there is none yet.</summary>
    public static string EndingOf(TextFile file)
    {
        var first = file.Content.AsSpan().IndexOfAny('\r', '\n');
        return (first < 0 ? [] : file.Content.AsSpan(first)) switch
        {
            ['\r', '\n', ..] => "\r\n",
            ['\r', ..] => "\r",
            _ => "\n",
        };
    }

    public static int ColumnOf(TextFile file, int offset) => file.PlaceOf(offset).Column - 1;

    /// <summary>Where a line ends, its line ending not counted.</summary>
    public static int EndOf(TextFile file, int line) => file.StartOfLine(line) + file.LineText(line).Length;

    /// <summary>
    /// The last line that belongs to what ends at an offset: the comments below it count, if they stand deeper than a
    /// column.
    /// </summary>
    public static int LastOf(TextFile file, int end, int column)
    {
        var last = file.PlaceOf(ContentEnd(file, end)).Line;
        for (var line = last + 1; line <= file.LineCount; line++)
        {
            var text = file.LineText(line);
            var words = text.TrimStart();
            if (words.Length == 0)
                continue;

            if (words[0] != '#' || text.Length - words.Length <= column)
                break;

            last = line;
        }

        return last;
    }

    /// <summary>Whether an empty line sets apart what begins on a line from what stands above it.</summary>
    public static bool IsAfterEmptyLine(TextFile file, int line)
    {
        while (line > 1 && file.LineText(line - 1).TrimStart() is ['#', ..])
            line--;

        return line > 1 && string.IsNullOrWhiteSpace(file.LineText(line - 1));
    }

    private static int ContentEnd(TextFile file, int end)
    {
        while (end > 0 && char.IsWhiteSpace(file.Content[end - 1]))
            end--;

        return end;
    }
}
