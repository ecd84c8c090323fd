using System.Runtime.InteropServices;
using static Briefing.Print.Unicode.Bidi.BidiClass;

namespace Briefing.Print.Unicode.Bidi;

/// <summary>
/// The order of text in scripts of both directions: the Unicode Bidirectional Algorithm (UAX #9), all of its rules but L3 and
/// L4, which are the shaper's. The time it takes grows with the text, whatever the text.
/// </summary>
internal sealed class BidiResolver
{
    // Without these, a text from left to right stays in its order.
    private const int Reordering = 1 << (int)R | 1 << (int)AL | 1 << (int)AN | 1 << (int)LRE | 1 << (int)LRO
        | 1 << (int)RLE | 1 << (int)RLO | 1 << (int)LRI | 1 << (int)RLI | 1 << (int)FSI;

    private readonly Isolates _isolates = new();
    private readonly RunSequences _sequences = new();
    private readonly BracketPairs _brackets = new();
    private BidiClass[] _classes = new BidiClass[256];
    private BidiClass[] _types = new BidiClass[256];
    private BidiClass[] _sequenceTypes = new BidiClass[256];
    private byte[] _levels = new byte[256];
    private byte[] _paragraphLevels = new byte[256];
    private int _length;

    /// <summary>The embedding level of each UTF-16 unit of the text, as if it stood on one endless line.</summary>
    public ReadOnlySpan<byte> Levels => _levels.AsSpan(0, _length);

    /// <summary>Finds the levels of a text; they are valid until the next call.</summary>
    /// <param name="text">One paragraph, or several with the characters between them that separate paragraphs.</param>
    public void Resolve(ReadOnlySpan<char> text, BidiDirection direction)
    {
        Reserve(text.Length);
        var found = BidiClasses.Read(text, _classes);

        if ((found & Reordering) == 0 && direction is not BidiDirection.RightToLeft)
        {
            Array.Clear(_levels, 0, text.Length);
            Array.Clear(_paragraphLevels, 0, text.Length);
            return;
        }

        _classes.AsSpan(0, text.Length).CopyTo(_types);

        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end = EndOfParagraph(text, start);
            ResolveParagraph(text[..end], start, direction);
        }
    }

    /// <summary>Adds the runs of a line to a list, in the order in which they stand from left to right: rules L1 and L2.</summary>
    /// <param name="start">The index of the first UTF-16 unit of the line.</param>
    /// <param name="end">The index after its last, spaces at its end included.</param>
    public void AddVisualRuns(int start, int end, List<BidiRun> runs)
    {
        var (first, trailing) = (runs.Count, end);
        while (trailing > start && IsIgnoredAtEnd(trailing - 1))
            trailing--;

        for (int i = start, next; i < end; i = next)
        {
            var level = LevelAt(i, trailing);
            for (next = i + 1; next < end && LevelAt(next, trailing) == level; next++) ;

            runs.Add(new(i, next, level));
        }

        VisualOrder.Reorder(CollectionsMarshal.AsSpan(runs)[first..]);
    }

    private byte LevelAt(int index, int trailing) => index < trailing ? _levels[index] : _paragraphLevels[index];

    private void Reserve(int length)
    {
        _length = length;
        if (length <= _classes.Length)
            return;

        var room = Math.Max(length, 2 * _classes.Length);
        (_classes, _types, _sequenceTypes) = (new BidiClass[room], new BidiClass[room], new BidiClass[room]);
        (_levels, _paragraphLevels) = (new byte[room], new byte[room]);
    }

    // P1; a carriage return and its line feed are one separator.
    private int EndOfParagraph(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && _classes[end] is not B)
            end++;

        if (end < text.Length)
            end += text[end..] is ['\r', '\n', ..] ? 2 : 1;

        return end;
    }

    /// <param name="text">Up to the end of the paragraph.</param>
    private void ResolveParagraph(ReadOnlySpan<char> text, int start, BidiDirection direction)
    {
        var classes = _classes.AsSpan(0, text.Length);
        _isolates.Find(classes, start);
        var level = direction switch
        {
            BidiDirection.LeftToRight => (byte)0,
            BidiDirection.RightToLeft => (byte)1,
            _ => _isolates.FirstStrongLevel(classes, start),
        };

        var paragraph = new BidiParagraph(start, level, text, classes, _types, _levels);
        _paragraphLevels.AsSpan(start..text.Length).Fill(level);
        ExplicitLevels.Resolve(paragraph, _isolates);
        _sequences.Find(paragraph, _isolates);

        for (var i = 0; i < _sequences.Count; i++)
            ResolveTypes(i, paragraph);

        for (var i = 0; i < _sequences.Count; i++)
            SetLevels(i);

        SetRest(paragraph);
    }

    // The levels of other sequences are still the explicit ones.
    private void ResolveTypes(int index, BidiParagraph paragraph)
    {
        var units = _sequences.UnitsOf(index);
        var types = _sequenceTypes.AsSpan(0, units.Length);

        for (var i = 0; i < units.Length; i++)
            types[i] = _types[units[i]];

        var (before, after) = (_sequences.Before(index, paragraph), RunSequences.After(units[^1], paragraph));
        var sequence = new RunSequence(units, types, before, after, _levels[units[0]]);
        WeakTypes.Resolve(sequence);
        _brackets.Resolve(sequence, paragraph);
        NeutralTypes.Resolve(sequence);

        for (var i = 0; i < units.Length; i++)
            _types[units[i]] = types[i];
    }

    private void SetLevels(int index)
    {
        foreach (var unit in _sequences.UnitsOf(index))
            _levels[unit] = NeutralTypes.LevelOf(_types[unit], _levels[unit]);
    }

    /// <summary>What X9 left out goes with what stands before it, and separators and spaces before them have the paragraph's level.</summary>
    private void SetRest(BidiParagraph paragraph)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (_classes[i].IsRemoved())
                _levels[i] = i == paragraph.Start ? paragraph.Level : _levels[i - 1];
        }

        var isBeforeSeparator = false;

        for (var i = paragraph.End - 1; i >= paragraph.Start; i--)
        {
            isBeforeSeparator = _classes[i] is B or S || (isBeforeSeparator && IsIgnoredAtEnd(i));
            if (isBeforeSeparator)
                _levels[i] = paragraph.Level;
        }
    }

    private bool IsIgnoredAtEnd(int index)
    {
        var type = _classes[index] is Tail ? _classes[index - 1] : _classes[index];
        return type is WS or PDI || type.OpensIsolate() || type.IsRemoved();
    }
}
