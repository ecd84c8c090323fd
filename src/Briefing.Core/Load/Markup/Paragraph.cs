using System.Collections.Immutable;
using System.Text;

namespace Briefing.Load.Markup;

/// <summary>
/// A paragraph of a text as one line: a space for each line break and the spaces around it (CommonMark 0.31, 6.8), and a
/// way back to where its characters are written.
/// </summary>
internal sealed class Paragraph
{
    // Where each character of the line is written, in offsets of the text, and as the last where it ends.
    private readonly int[] _offsets;

    private Paragraph(string line, int[] offsets) => (Line, _offsets) = (line, offsets);

    public string Line { get; }

    /// <summary>Offset in the text.</summary>
    public int Start => _offsets[0];

    /// <summary>Offset in the text, behind the last character.</summary>
    public int End => _offsets[^1];

    /// <summary>Paragraphs with an empty line between them.</summary>
    public static IEnumerable<Paragraph> In(string text)
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

    /// <summary>Where a stretch of the line is written in the text.</summary>
    public (int Start, int Length) PlaceOf(int start, int length)
    {
        var end = length == 0 ? _offsets[start] : _offsets[start + length - 1] + 1;
        return (_offsets[start], Math.Max(end, _offsets[start]) - _offsets[start]);
    }

    /// <summary>A stretch of the line in parts, each written as it is without a break.</summary>
    public IEnumerable<(int Start, int Length)> Stretches(int start, int length)
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

    private static Paragraph Of(string text, List<(int Start, int Length)> lines)
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
