namespace Briefing.Load.Markup;

/// <summary>
/// A paragraph of a text joined to one line: each line break with the spaces around it becomes a space (CommonMark 0.31,
/// 6.8). Its positions map back to the text.
/// </summary>
internal sealed class MarkupParagraph
{
    // The offset in the text of each character of the line, then the offset of its end.
    private readonly int[] _offsets;

    private MarkupParagraph(string line, int[] offsets) => (Line, _offsets) = (line, offsets);

    public string Line { get; }

    /// <summary>Offset in the text.</summary>
    public int Start => _offsets[0];

    /// <summary>Offset of the end in the text.</summary>
    public int End => _offsets[^1];

    /// <summary>The paragraphs of a text, which empty lines separate.</summary>
    public static IEnumerable<MarkupParagraph> In(string text)
    {
        var lines = new List<Range>();
        foreach (var range in text.AsSpan().Split('\n'))
            lines.Add(range);

        var paragraph = new List<(int Start, int Length)>();
        foreach (var line in lines.Select(range => Trimmed(text, range)))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return Of(text, paragraph);
                paragraph.Clear();
            }
        }

        if (paragraph.Count > 0)
            yield return Of(text, paragraph);
    }

    /// <summary>The range of the text for a range of the line.</summary>
    public (int Start, int Length) PlaceOf(int start, int length)
    {
        var end = length == 0 ? _offsets[start] : _offsets[start + length - 1] + 1;
        return (_offsets[start], Math.Max(end, _offsets[start]) - _offsets[start]);
    }

    /// <summary>Splits a range of the line into parts that are contiguous in the text.</summary>
    public IEnumerable<(int Start, int Length)> Segments(int start, int length)
    {
        var from = start;
        for (var i = start + 1; i <= start + length; i++)
        {
            if (i < start + length && _offsets[i] == _offsets[i - 1] + 1)
                continue;

            yield return (from, i - from);
            from = i;
        }
    }

    private static MarkupParagraph Of(string text, List<(int Start, int Length)> lines)
    {
        var line = new StringBuilder();
        var offsets = new List<int>();
        foreach (var (start, length) in lines)
        {
            if (line.Length > 0)
            {
                line.Append(' ');
                offsets.Add(offsets[^1] + 1);
            }

            line.Append(text, start, length);
            offsets.AddRange(Enumerable.Range(start, length));
        }

        offsets.Add(offsets[^1] + 1);
        return new(line.ToString(), [.. offsets]);
    }

    private static (int Start, int Length) Trimmed(string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        var line = text.AsSpan(start, length);
        return (start + length - line.TrimStart().Length, line.Trim().Length);
    }
}
