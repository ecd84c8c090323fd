namespace Briefing.Text;

/// <summary>The text of a file that an author wrote, with its line starts.</summary>
internal sealed class TextFile
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <param name="path">The path as shown in messages: relative if possible, with forward slashes.</param>
    /// <param name="content">The text without byte order mark, with the file's own line endings.</param>
    public TextFile(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    public string Path { get; }

    public string Content { get; }

    /// <summary>The folder of the files that it names, if that is not its own.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether it was given on the command line.</summary>
    public bool IsOption => Folder is not null;

    /// <summary>The cells that the text is made of, if it is that of a table.</summary>
    public CellPlaces? Cells { get; init; }

    /// <summary>The line and column of an offset, both counted from 1, the column in UTF-16 units.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    public int LineCount => _lineStarts.Length;

    /// <summary>The offset where a line starts; lines count from 1.</summary>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <summary>The offset where a line ends, before its line ending; lines count from 1.</summary>
    public int EndOfLine(int line) => _lineStarts[line - 1] + LineSpan(line).Length;

    /// <summary>What stands before an offset on its line.</summary>
    public ReadOnlySpan<char> BeforeOnLine(int offset)
    {
        var (line, column) = PlaceOf(offset);
        return Content.AsSpan(StartOfLine(line), column - 1);
    }

    /// <summary>A line without its line ending; lines count from 1.</summary>
    public string LineText(int line) => LineSpan(line).ToString();

    /// <inheritdoc cref="LineText"/>
    public ReadOnlySpan<char> LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        return Content.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The file's line ending, which is that of its first line; a line feed if it has none yet.</summary>
    public string LineEnding
    {
        get
        {
            var first = Content.AsSpan().IndexOfAny('\r', '\n');
            return (first < 0 ? [] : Content.AsSpan(first)) switch
            {
                ['\r', '\n', ..] => "\r\n",
                ['\r', ..] => "\r",
                _ => "\n",
            };
        }
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);

        for (var i = 0; i < content.Length; i++)
        {
            // YAML 1.2, 5.4: a line ends at LF, CR or CR LF.
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
