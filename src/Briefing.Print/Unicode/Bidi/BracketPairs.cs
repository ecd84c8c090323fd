using static Briefing.Print.Unicode.Bidi.BidiClass;

namespace Briefing.Print.Unicode.Bidi;

/// <summary>The brackets of a pair take the same direction: rule N0.</summary>
internal sealed class BracketPairs
{
    private const int MaxDepth = 63;

    private readonly Opening[] _open = new Opening[MaxDepth];
    private Pair[] _pairs = [];

    /// <param name="sequence">Its weak types are resolved.</param>
    public void Resolve(RunSequence sequence, BidiParagraph paragraph)
    {
        if (!Find(sequence, paragraph.Text))
            return;

        var embedding = BidiClasses.DirectionOf(sequence.Level);
        var strong = sequence.Before;

        for (var i = 0; i < sequence.Types.Length; i++)
        {
            // Pairs in the order of their opening brackets; nothing changes before one that is yet to come.
            if (_pairs[i] is { Closing: > 0 } pair && DirectionOf(pair.Contents, embedding, strong) is var direction and not ON)
            {
                Set(i, direction, sequence, paragraph);
                Set(pair.Closing, direction, sequence, paragraph);
            }

            if (StrongOf(sequence.Types[i]) is var type and not ON)
                strong = type;
        }
    }

    /// <summary>Finds the pairs by BD16, which gives up where they are nested too deeply.</summary>
    private bool Find(RunSequence sequence, ReadOnlySpan<char> text)
    {
        if (_pairs.Length < sequence.Types.Length)
            _pairs = new Pair[Math.Max(sequence.Types.Length, 2 * _pairs.Length)];

        Array.Clear(_pairs, 0, sequence.Types.Length);
        var (depth, found) = (0, false);

        for (var i = 0; i < sequence.Types.Length; i++)
        {
            if (sequence.Types[i] is not ON)
            {
                if (depth > 0)
                    _open[depth - 1].Contents |= ContentsOf(sequence.Types[i]);
            }
            else if (BidiClasses.IsBracket(text[sequence.Units[i]], out var pair, out var opens))
            {
                if (opens && depth == MaxDepth)
                    return found;

                if (opens)
                    _open[depth++] = new() { Bracket = pair, At = i };
                else
                    found |= Close(pair, i, ref depth);
            }
        }

        return found;
    }

    private bool Close(char bracket, int at, ref int depth)
    {
        var match = depth - 1;
        while (match >= 0 && _open[match].Bracket != bracket)
            match--;

        if (match < 0)
            return false;

        var contents = Contents.None;
        for (var i = match; i < depth; i++)
            contents |= _open[i].Contents;

        _pairs[_open[match].At] = new(at, contents);
        depth = match;

        if (depth > 0)
            _open[depth - 1].Contents |= contents;

        return true;
    }

    /// <param name="strong">The direction before the opening bracket.</param>
    /// <returns>ON if nothing strong is in the brackets.</returns>
    private static BidiClass DirectionOf(Contents contents, BidiClass embedding, BidiClass strong)
    {
        if (contents is Contents.None)
            return ON;

        return contents.HasFlag(ContentsOf(embedding)) ? embedding : strong;
    }

    /// <summary>Sets the direction of a bracket and of the marks on it.</summary>
    private static void Set(int at, BidiClass direction, RunSequence sequence, BidiParagraph paragraph)
    {
        do
            sequence.Types[at++] = direction;
        while (at < sequence.Types.Length && paragraph.Classes[sequence.Units[at]] is NSM);
    }

    // Numbers count as right to left.
    private static BidiClass StrongOf(BidiClass type) => type switch
    {
        L => L,
        R or EN or AN => R,
        _ => ON,
    };

    private static Contents ContentsOf(BidiClass type) => StrongOf(type) switch
    {
        L => Contents.LeftToRight,
        R => Contents.RightToLeft,
        _ => Contents.None,
    };

    /// <summary>The directions that occur within brackets.</summary>
    [Flags]
    private enum Contents : byte
    {
        None,
        LeftToRight = 1,
        RightToLeft = 2,
    }

    /// <summary>A pair, at its opening bracket.</summary>
    /// <param name="Closing">The place of the closing one in the sequence; 0 for no pair.</param>
    private readonly record struct Pair(int Closing, Contents Contents);

    /// <summary>A bracket that is not closed yet, with what stood behind it up to the next one.</summary>
    private struct Opening
    {
        public char Bracket;
        public int At;
        public Contents Contents;
    }
}
