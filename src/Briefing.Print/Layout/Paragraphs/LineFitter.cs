namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// Breaks a paragraph into the fewest lines possible and, among those solutions, chooses the least ragged one: the
/// smallest sum of squared shortfalls of the lines, except the last. Fits one paragraph after another,
/// reusing its lists.
/// </summary>
internal sealed class LineFitter
{
    // No line has more break opportunities; the limit keeps a text of empty words linear.
    private const int LongestLine = 1000;

    // A single word on the last line looks lost if it is shorter than this fraction of the width.
    private const double ShortWord = 1.0 / 6;
    private const double ShortWordPenalty = 0.02;

    // So do several words that are shorter together than this fraction.
    private const double ShortLine = 1.0 / 16;

    // A third hyphenated line in a row is accepted only if nothing else fits, not to save a line.
    private const int MostHyphensInRow = 2;

    private const double Tolerance = 0.001;

    private readonly Scratch<Atom> _atoms = new();
    private readonly Scratch<TextLine> _lines = new();

    // For each break between two atoms: its position if all were on one line, and the best way to end a line there.
    private readonly Scratch<double> _offsets = new();
    private readonly Scratch<Way> _best = new();

    private double _firstWidth;
    private double _width;

    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<TextLine> Fit(ShapedText text, ParagraphStyle style, double width)
    {
        (_firstWidth, _width) = (width - style.FirstLineIndent, width - style.HangingIndent);
        Atomizer.Cut(text, _atoms, _firstWidth, _width);
        _best.SetCount(_atoms.Count + 1);
        _offsets.SetCount(_atoms.Count + 1);
        _best[0] = default;
        _offsets[0] = 0;

        for (var i = 0; i < _atoms.Count; i++)
            _offsets[i + 1] = _offsets[i] + _atoms[i].Width + _atoms[i].Space;

        FindBest();
        FindLines(style);
        return _lines.AsSpan();
    }

    private void FindBest()
    {
        var lineStart = 0;

        for (var end = 1; end <= _atoms.Count; end++)
        {
            _best[end] = BestTo(end, Math.Max(lineStart, end - LongestLine));

            if (_atoms[end - 1].EndsLine)
                lineStart = end;
        }
    }

    private Way BestTo(int end, int earliest)
    {
        // A single atom makes a line even if it is too wide.
        var best = Extend(end - 1, end);

        for (var start = end - 2; start >= earliest; start--)
        {
            var width = WidthOf(start, end);

            if (width > Math.Max(_firstWidth, _width) + Tolerance)
                break;

            if (width <= LimitAt(start) + Tolerance && Extend(start, end) is var way && IsBetter(way, best))
                best = way;
        }

        return best;
    }

    private static bool IsBetter(Way one, Way other) =>
        one.Ladders != other.Ladders ? one.Ladders < other.Ladders
        : one.Lines != other.Lines ? one.Lines < other.Lines
        : one.Cost < other.Cost;

    private Way Extend(int start, int end)
    {
        ref readonly var before = ref _best[start];
        var hyphens = _atoms[end - 1].Hyphen > 0 ? before.Hyphens + 1 : 0;
        var ladders = before.Ladders + (hyphens > MostHyphensInRow ? 1 : 0);
        return new(ladders, before.Lines + 1, before.Cost + CostOf(start, end), start, hyphens);
    }

    private double CostOf(int start, int end)
    {
        var limit = LimitAt(start);
        var width = WidthOf(start, end);

        if (_atoms[end - 1].EndsLine)
        {
            var shortest = start == end - 1 ? ShortWord : ShortLine;
            return start > 0 && width < limit * shortest ? ShortWordPenalty : 0;
        }

        var lack = (limit - width) / limit;
        return lack * lack + _atoms[end - 1].Penalty;
    }

    private double WidthOf(int start, int end) =>
        _offsets[end - 1] - _offsets[start] + _atoms[end - 1].Width + _atoms[end - 1].Hyphen;

    private double LimitAt(int start) => start == 0 ? _firstWidth : _width;

    private void FindLines(ParagraphStyle style)
    {
        var count = 0;
        for (var end = _atoms.Count; end > 0; end = _best[end].From)
            count++;

        _lines.SetCount(count);

        for (var end = _atoms.Count; end > 0; end = _best[end].From)
        {
            var start = _best[end].From;
            var indent = start == 0 ? style.FirstLineIndent : style.HangingIndent;
            var hyphen = _atoms[end - 1].Hyphen > 0;
            _lines[--count] = new(_atoms[start].First, _atoms[end - 1].End, indent, WidthOf(start, end), hyphen);
        }
    }

    /// <summary>The best way to end a line at a break.</summary>
    /// <param name="Ladders">The number of lines that exceed the limit of hyphens in a row.</param>
    /// <param name="From">The start of the line.</param>
    /// <param name="Hyphens">The number of lines in a row, up to this one, that end with a hyphen.</param>
    private readonly record struct Way(int Ladders, int Lines, double Cost, int From, int Hyphens);
}
