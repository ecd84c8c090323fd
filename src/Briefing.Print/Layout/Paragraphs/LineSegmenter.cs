using Briefing.Print.Unicode.Lines;
using Briefing.Print.Unicode.Words;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Splits a shaped text at line break opportunities, and splits words longer than a line.</summary>
internal sealed class LineSegmenter
{
    private const double HyphenPenalty = 0.006;
    private const double PunctuationPenalty = 0.003;
    private const double LoneLetterPenalty = 0.003;
    private const double Tolerance = 0.001;

    // A long URL or compound is preferably split after these characters.
    private const string PreferredEnds = "-/.,:;?&=_#|\u2010\u2011\u2013\u2014";

    private readonly ShapedText _text;
    private readonly ReusableList<Segment> _segments;
    private readonly double _firstWidth;
    private readonly double _width;

    private LineSegmenter(ShapedText text, ReusableList<Segment> segments, double firstWidth, double width) =>
        (_text, _segments, _firstWidth, _width) = (text, segments, firstWidth, width);

    /// <param name="segments">Receives the result.</param>
    /// <param name="firstWidth">Of the first line.</param>
    /// <param name="width">Of the other lines.</param>
    public static void Split(ShapedText text, ReusableList<Segment> segments, double firstWidth, double width)
    {
        segments.Clear();
        var segmenter = new LineSegmenter(text, segments, firstWidth, width);
        var first = 0;

        for (var i = 1; i <= text.Clusters.Count; i++)
        {
            if (i < text.Clusters.Count && text.Clusters[i].BreakBefore is LineBreakKind.None)
                continue;

            segmenter.Add(first, i);
            first = i;
        }
    }

    private void Add(int first, int end)
    {
        var segment = Measure(first, end);
        var limit = _segments.Count == 0 ? _firstWidth : _width;

        while (segment.LineWidth > limit + Tolerance && CountThatFit(segment, limit) is > 0 and var count)
        {
            var piece = WithoutLastSpace(Measure(segment.First, segment.First + count)) with { EndsLine = false, Penalty = 0 };
            _segments.Add(piece);
            segment = segment with
            {
                First = piece.End,
                Width = segment.Width - piece.Width - piece.Space,
                TrimAtStart = _text.TrimAtStart(piece.End),
            };
            limit = _width;
        }

        _segments.Add(segment);
    }

    /// <summary>How many clusters of a segment fit on a line; 0 if it cannot be split.</summary>
    private int CountThatFit(Segment segment, double limit)
    {
        var all = segment.End - segment.First;
        var width = 0.0;
        var count = 0;

        while (count < all && width + _text.Clusters[segment.First + count].Width <= limit + Tolerance)
            width += _text.Clusters[segment.First + count++].Width;

        // All fit without the hyphen, which goes to the next line with a letter before it.
        if (count == all)
            return all - 2;

        // A line narrower than a letter still takes one.
        return BestSplit(segment.First, Math.Min(Math.Max(1, count), all - 1), all - 1);
    }

    /// <summary>
    /// Where to split text that is too long for a line: after the last no-break space, else after the last separator
    /// in a URL or compound, else between any two characters that are not one syllable.
    /// </summary>
    /// <param name="most">The number of clusters that fit.</param>
    /// <param name="all">The number of clusters that may be split off.</param>
    private int BestSplit(int first, int most, int all)
    {
        // At the end of a line it takes no space.
        for (var count = Math.Min(most + 1, all); count > 0; count--)
        {
            if (IsNoBreakSpace(first + count - 1))
                return count;
        }

        for (var count = most; count > 0; count--)
        {
            var isPreferred = _text.TextAt(first + count - 1) is [var last] && PreferredEnds.Contains(last);
            if (isPreferred && !EndsWithPreferredEnd(first + count))
                return count;
        }

        for (var count = most; count > 0; count--)
        {
            if (!IsSyllable(first + count))
                return count;
        }

        return most;
    }

    /// <summary>Whether a cluster belongs to the one before it, in scripts that are written without spaces.</summary>
    private bool IsSyllable(int cluster) => _text.TextAt(cluster - 1) is [.., var before] && _text.TextAt(cluster) is [_, ..] after
        && WordScripts.Of(before) is not WordScript.None && WordScripts.Of(before) == WordScripts.Of(after[0])
        && WordEdges.AreJoined(before, after);

    private bool IsNoBreakSpace(int cluster) =>
        _text.Clusters[cluster].Kind is ClusterKind.Text && _text.TextAt(cluster) is " ";

    private Segment WithoutLastSpace(Segment piece) => IsNoBreakSpace(piece.End - 1)
        ? piece with
        {
            Width = piece.Width - _text.Clusters[piece.End - 1].Width,
            Space = _text.Clusters[piece.End - 1].Width,
        }
        : piece;

    // The slashes of "https://" stay together.
    private bool EndsWithPreferredEnd(int cluster) => _text.TextAt(cluster) is [var next] && PreferredEnds.Contains(next);

    private Segment Measure(int first, int end)
    {
        var (width, space, hyphen) = (0.0, 0.0, 0.0);
        var last = first;

        for (var i = first; i < end; i++)
        {
            ref readonly var cluster = ref _text.Clusters[i];

            if (cluster.Kind is ClusterKind.Space)
                space += cluster.Width;
            else
                (width, space, last) = (width + space + cluster.Width, 0, i);
        }

        var isLast = end == _text.Clusters.Count;

        if (!isLast && _text.Clusters[end - 1].Kind is ClusterKind.SoftHyphen)
            hyphen = _text.GlyphWidth(_text.Clusters[end - 1]);

        return new(first, end, width, space, hyphen, isLast ? 0 : PenaltyAt(end))
        {
            TrimAtStart = _text.TrimAtStart(first),
            TrimAtEnd = _text.TrimAtEnd(last),
            EndsLine = isLast || _text.Clusters[end].BreakBefore is LineBreakKind.Mandatory,
        };
    }

    /// <summary>Spaces and positions between ideographs are the best line ends; after a dash is better than before.</summary>
    private double PenaltyAt(int end)
    {
        ref readonly var last = ref _text.Clusters[end - 1];

        if (last.Kind is ClusterKind.SoftHyphen)
            return HyphenPenalty;

        if (_text.TextAt(end) is [var next, ..] && next is '\u2013' or '\u2014')
            return PunctuationPenalty;

        if (last.Kind is ClusterKind.Space)
            return IsLoneLetter(end) ? LoneLetterPenalty : 0;

        return _text.TextAt(end - 1) is not [< '\u2E80', ..] ? 0 : PunctuationPenalty;
    }

    /// <summary>Whether the word before the trailing space is a single letter or digit: "a", "2".</summary>
    private bool IsLoneLetter(int end) =>
        end >= 3 && _text.TextAt(end - 2) is [var letter] && char.IsLetterOrDigit(letter) && letter < '\u2E80'
            && _text.Clusters[end - 3].Kind is ClusterKind.Space;
}
