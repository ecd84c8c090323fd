namespace Briefing.Print.Unicode.Bidi;

/// <summary>The isolating run sequences of a paragraph (BD13, X10): what X9 leaves of it, each isolate apart from its surroundings.</summary>
internal sealed class RunSequences
{
    private const int None = -1;

    private readonly List<Head> _heads = [];
    private int[] _next = [];
    private int[] _units = [];

    public int Count => _heads.Count;

    /// <summary>Finds the sequences of a paragraph whose explicit levels are known.</summary>
    public void Find(BidiParagraph paragraph, Isolates isolates)
    {
        if (_next.Length < paragraph.End)
        {
            var room = Math.Max(paragraph.End, 2 * _next.Length);
            (_next, _units) = (new int[room], new int[room]);
        }

        _heads.Clear();
        var last = None;

        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (paragraph.Classes[i].IsRemoved())
                continue;

            _next[i] = None;

            if (last != None && paragraph.Levels[last] == paragraph.Levels[i])
                _next[last] = i;
            else if (paragraph.Classes[i] is BidiClass.PDI && isolates.TryGetPartner(i, out var initiator))
                _next[initiator] = i;
            else
                _heads.Add(new(i, last == None ? paragraph.Level : paragraph.Levels[last]));

            last = i;
        }
    }

    /// <summary>The units of a sequence; valid until the next call.</summary>
    public ReadOnlySpan<int> UnitsOf(int sequence)
    {
        var count = 0;
        for (var unit = _heads[sequence].First; unit != None; unit = _next[unit])
            _units[count++] = unit;

        return _units.AsSpan(0, count);
    }

    /// <summary>The direction before a sequence: sos.</summary>
    public BidiClass Before(int sequence, BidiParagraph paragraph) =>
        BidiClasses.DirectionOf(Math.Max(paragraph.Levels[_heads[sequence].First], _heads[sequence].LevelBefore));

    /// <summary>The direction after a sequence that ends with a unit: eos.</summary>
    public static BidiClass After(int last, BidiParagraph paragraph)
    {
        var next = last + 1;
        while (next < paragraph.End && paragraph.Classes[next].IsRemoved())
            next++;

        // An isolate that nothing closes lasts to the end of the paragraph.
        var isEnd = next == paragraph.End || paragraph.Classes[last].OpensIsolate();
        return BidiClasses.DirectionOf(Math.Max(paragraph.Levels[last], isEnd ? paragraph.Level : paragraph.Levels[next]));
    }

    /// <param name="LevelBefore">Of the unit before it in the paragraph, or of the paragraph.</param>
    private readonly record struct Head(int First, byte LevelBefore);
}
