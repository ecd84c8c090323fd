using static Briefing.Print.Unicode.Lines.LineBreakClass;

namespace Briefing.Print.Unicode.Lines;

/// <summary>The characters of a text between which lines may end: each with the marks on it (LB9), and a mark on nothing (LB10).</summary>
internal sealed class LineCharacters
{
    private int[] _starts = new int[256];
    private int[] _codePoints = new int[256];
    private LineBreakClass[] _classes = new LineBreakClass[256];
    private bool[] _areJoined = new bool[256];

    public int Count { get; private set; }

    /// <summary>Whether a script is among them in which lines end between words although there is no space.</summary>
    public bool NeedWords { get; private set; }

    /// <summary>The classes that the rules see; both ends of the text count as line ends.</summary>
    public LineBreakClass this[int index] => (uint)index < (uint)Count ? _classes[index] : BK;

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        var table = LineBreakClasses.Table;
        (Count, NeedWords) = (0, false);

        for (int at = 0, next; at < text.Length; at = next)
        {
            int codePoint = text[at];
            next = at + 1;

            if (char.IsHighSurrogate(text[at]) && next < text.Length && char.IsLowSurrogate(text[next]))
                codePoint = char.ConvertToUtf32(text[at], text[next++]);

            var value = table[codePoint];
            var type = LineBreakClasses.Resolve(value, codePoint);
            NeedWords |= LineBreakClasses.NeedsWords(value);

            if (type is CM or ZWJ)
            {
                if (Count > 0 && _classes[Count - 1] is not (BK or CR or LF or NL or SP or ZW))
                {
                    _areJoined[Count - 1] = type is ZWJ;
                    continue;
                }

                Add(at, codePoint, AL, type is ZWJ);
            }
            else
            {
                Add(at, codePoint, type, false);
            }
        }
    }

    /// <summary>The index of a character in the text.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Its first code point.</summary>
    public int CodePointOf(int index) => _codePoints[index];

    /// <summary>Whether it ends with a zero width joiner.</summary>
    public bool IsJoined(int index) => _areJoined[index];

    public bool IsWide(int index) => (uint)index < (uint)Count && LineBreakClasses.IsWide(_codePoints[index]);

    /// <summary>Gives a character another class than Unicode does.</summary>
    public void Reclassify(int index, LineBreakClass type) => _classes[index] = type;

    private void Add(int start, int codePoint, LineBreakClass type, bool isJoined)
    {
        _starts[Count] = start;
        _codePoints[Count] = codePoint;
        _classes[Count] = type;
        _areJoined[Count++] = isJoined;
    }

    private void Reserve(int length)
    {
        if (length <= _starts.Length)
            return;

        var room = Math.Max(length, 2 * _starts.Length);
        (_starts, _codePoints, _classes, _areJoined) = (new int[room], new int[room], new LineBreakClass[room], new bool[room]);
    }
}
