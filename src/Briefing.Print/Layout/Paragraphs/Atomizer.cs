using Briefing.Print.Layout.LineBreaking;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Splits a shaped text at line break opportunities, and splits words longer than a line.</summary>
internal sealed class Atomizer
{
    private const double HyphenPenalty = 0.006;
    private const double MarkPenalty = 0.003;
    private const double LoneLetterPenalty = 0.003;
    private const double Tolerance = 0.001;

    // A long URL or compound is preferably split after these characters.
    private const string GoodEnds = "-/.,:;?&=_#|\u2010\u2011\u2013\u2014";

    private readonly ShapedText _text;
    private readonly Scratch<Atom> _atoms;
    private readonly double _firstWidth;
    private readonly double _width;

    private Atomizer(ShapedText text, Scratch<Atom> atoms, double firstWidth, double width) =>
        (_text, _atoms, _firstWidth, _width) = (text, atoms, firstWidth, width);

    /// <param name="atoms">Receives the result.</param>
    /// <param name="firstWidth">Of the first line.</param>
    /// <param name="width">Of the other lines.</param>
    public static void Cut(ShapedText text, Scratch<Atom> atoms, double firstWidth, double width)
    {
        atoms.Clear();
        var atomizer = new Atomizer(text, atoms, firstWidth, width);
        var first = 0;

        for (var i = 1; i <= text.Clusters.Count; i++)
        {
            if (i < text.Clusters.Count && text.Clusters[i].BreakBefore is LineBreakKind.None)
                continue;

            atomizer.Add(first, i);
            first = i;
        }
    }

    private void Add(int first, int end)
    {
        var atom = Measure(first, end);
        var limit = _atoms.Count == 0 ? _firstWidth : _width;

        while (atom.Width + atom.Hyphen > limit + Tolerance && CountThatFit(atom, limit) is > 0 and var count)
        {
            var piece = WithoutLastSpace(Measure(atom.First, atom.First + count)) with { EndsLine = false, Penalty = 0 };
            _atoms.Add(piece);
            atom = atom with { First = piece.End, Width = atom.Width - piece.Width - piece.Space };
            limit = _width;
        }

        _atoms.Add(atom);
    }

    /// <summary>How many clusters of an atom fit on a line; 0 if it cannot be split.</summary>
    private int CountThatFit(Atom atom, double limit)
    {
        var all = atom.End - atom.First;
        var width = 0.0;
        var count = 0;

        while (count < all && width + _text.Clusters[atom.First + count].Width <= limit + Tolerance)
            width += _text.Clusters[atom.First + count++].Width;

        // All fit without the hyphen, which goes to the next line with a letter before it.
        if (count == all)
            return all - 2;

        // A line narrower than a letter still takes one.
        return BestCut(atom.First, Math.Min(Math.Max(1, count), all - 1), all - 1);
    }

    /// <summary>
    /// Where to split text that is too long for a line: after the last no-break space, else after the last separator
    /// in a URL or compound, else between any two characters.
    /// </summary>
    /// <param name="most">The number of clusters that fit.</param>
    /// <param name="all">The number of clusters that may be split off.</param>
    private int BestCut(int first, int most, int all)
    {
        // At the end of a line it takes no space.
        for (var count = Math.Min(most + 1, all); count > 0; count--)
        {
            if (IsNoBreakSpace(first + count - 1))
                return count;
        }

        for (var count = most; count > 0; count--)
        {
            if (_text.TextAt(first + count - 1) is [var last] && GoodEnds.Contains(last) && !EndsWithGoodEnd(first + count))
                return count;
        }

        return most;
    }

    private bool IsNoBreakSpace(int cluster) =>
        _text.Clusters[cluster].Kind is ClusterKind.Text && _text.TextAt(cluster) is " ";

    private Atom WithoutLastSpace(Atom piece) => IsNoBreakSpace(piece.End - 1)
        ? piece with
        {
            Width = piece.Width - _text.Clusters[piece.End - 1].Width,
            Space = _text.Clusters[piece.End - 1].Width,
        }
        : piece;

    // The slashes of "https://" stay together.
    private bool EndsWithGoodEnd(int cluster) => _text.TextAt(cluster) is [var next] && GoodEnds.Contains(next);

    private Atom Measure(int first, int end)
    {
        var (width, space, hyphen) = (0.0, 0.0, 0.0);

        for (var i = first; i < end; i++)
        {
            ref readonly var cluster = ref _text.Clusters[i];

            if (cluster.Kind is ClusterKind.Space)
                space += cluster.Width;
            else
                (width, space) = (width + space + cluster.Width, 0);
        }

        var isLast = end == _text.Clusters.Count;

        if (!isLast && _text.Clusters[end - 1].Kind is ClusterKind.SoftHyphen)
            hyphen = _text.GlyphWidth(_text.Clusters[end - 1]);

        return new(first, end, width, space, hyphen, isLast ? 0 : PenaltyAt(end))
        {
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
            return MarkPenalty;

        if (last.Kind is ClusterKind.Space)
            return IsLoneLetter(end) ? LoneLetterPenalty : 0;

        return _text.TextAt(end - 1) is not [< '\u2E80', ..] ? 0 : MarkPenalty;
    }

    /// <summary>Whether the word before the trailing space is a single letter or digit: "a", "2".</summary>
    private bool IsLoneLetter(int end) =>
        end >= 3 && _text.TextAt(end - 2) is [var letter] && char.IsLetterOrDigit(letter) && letter < '\u2E80'
            && _text.Clusters[end - 3].Kind is ClusterKind.Space;
}
