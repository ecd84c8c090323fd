namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Breaks a paragraph into the fewest lines possible and, among those solutions, chooses the least ragged one: the
/// smallest sum of squared shortfalls of the lines, except the last. Fits one paragraph after another,
/// reusing its lists.
/// </summary>
internal sealed class LineFitter
{
    // No line has more break opportunities; the limit keeps a text of empty words linear.
    private const int MaxBreaks = 1000;

    // A single word on the last line looks lost if it is shorter than this fraction of the width.
    private const double ShortWord = 1.0 / 6;
    private const double ShortWordPenalty = 0.02;

    // So do several words that are shorter together than this fraction.
    private const double ShortLine = 1.0 / 16;

    // A third hyphenated line in a row is accepted only if nothing else fits, not to save a line.
    private const int MaxHyphensInRow = 2;

    private const double Tolerance = 0.001;

    private readonly ReusableList<Segment> _segments = new();
    private readonly ReusableList<TextLine> _lines = new();

    // For each break between two segments: its position if all were on one line, and the best way to end a line there.
    private readonly ReusableList<double> _offsets = new();
    private readonly ReusableList<Breakpoint> _best = new();

    private double _firstWidth;
    private double _width;

    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<TextLine> Fit(ShapedText text, ParagraphStyle style, double width)
    {
        (_firstWidth, _width) = (width - style.FirstLineIndent, width - style.HangingIndent);
        LineSegmenter.Split(text, _segments, _firstWidth, _width);
        _best.SetCount(_segments.Count + 1);
        _offsets.SetCount(_segments.Count + 1);
        _best[0] = default;
        _offsets[0] = 0;

        for (var i = 0; i < _segments.Count; i++)
            _offsets[i + 1] = _offsets[i] + _segments[i].Width + _segments[i].Space;

        FindBest();
        FindLines(style);
        return _lines.AsSpan();
    }

    private void FindBest()
    {
        var lineStart = 0;

        for (var end = 1; end <= _segments.Count; end++)
        {
            _best[end] = BestTo(end, Math.Max(lineStart, end - MaxBreaks));

            if (_segments[end - 1].EndsLine)
                lineStart = end;
        }
    }

    private Breakpoint BestTo(int end, int earliest)
    {
        // A single segment makes a line even if it is too wide.
        var best = Extend(end - 1, end);

        for (var start = end - 2; start >= earliest; start--)
        {
            var width = WidthOf(start, end);

            if (width > Math.Max(_firstWidth, _width) + Tolerance)
                break;

            if (width <= LimitAt(start) + Tolerance && Extend(start, end) is var candidate && IsBetter(candidate, best))
                best = candidate;
        }

        return best;
    }

    private static bool IsBetter(Breakpoint one, Breakpoint other) =>
        one.HyphenLadders != other.HyphenLadders ? one.HyphenLadders < other.HyphenLadders
        : one.Lines != other.Lines ? one.Lines < other.Lines
        : one.Cost < other.Cost;

    private Breakpoint Extend(int start, int end)
    {
        ref readonly var before = ref _best[start];
        var hyphens = _segments[end - 1].Hyphen > 0 ? before.Hyphens + 1 : 0;
        var hyphenLadders = before.HyphenLadders + (hyphens > MaxHyphensInRow ? 1 : 0);
        return new(hyphenLadders, before.Lines + 1, before.Cost + CostOf(start, end), start, hyphens);
    }

    private double CostOf(int start, int end)
    {
        var limit = LimitAt(start);
        var width = WidthOf(start, end);

        if (_segments[end - 1].EndsLine)
        {
            var shortest = start == end - 1 ? ShortWord : ShortLine;
            return start > 0 && width < limit * shortest ? ShortWordPenalty : 0;
        }

        var lack = (limit - width) / limit;
        return lack * lack + _segments[end - 1].Penalty;
    }

    private double WidthOf(int start, int end) =>
        _offsets[end - 1] - _offsets[start] + _segments[end - 1].Width + _segments[end - 1].Hyphen
        - _segments[start].TrimAtStart - _segments[end - 1].TrimAtEnd;

    private double LimitAt(int start) => start == 0 ? _firstWidth : _width;

    private void FindLines(ParagraphStyle style)
    {
        var count = 0;
        for (var end = _segments.Count; end > 0; end = _best[end].From)
            count++;

        _lines.SetCount(count);

        for (var end = _segments.Count; end > 0; end = _best[end].From)
        {
            var start = _best[end].From;
            var indent = start == 0 ? style.FirstLineIndent : style.HangingIndent;
            var hyphen = _segments[end - 1].Hyphen > 0;
            _lines[--count] = new(_segments[start].First, _segments[end - 1].End, indent, WidthOf(start, end), hyphen);
        }
    }

    /// <summary>The best way to end a line at a break.</summary>
    /// <param name="HyphenLadders">The number of lines that exceed the limit of hyphens in a row.</param>
    /// <param name="From">The start of the line.</param>
    /// <param name="Hyphens">The number of lines in a row, up to this one, that end with a hyphen.</param>
    private readonly record struct Breakpoint(int HyphenLadders, int Lines, double Cost, int From, int Hyphens);
}
