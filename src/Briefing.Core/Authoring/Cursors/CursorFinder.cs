using System.Buffers;
using Briefing.Authoring.Outlines;
using Briefing.Load.Schemas;

namespace Briefing.Authoring.Cursors;

/// <summary>
/// Finds what stands or may stand at a place of a file, by the keys and the indentation above it. The line itself may be
/// half typed.
/// </summary>
internal sealed class CursorFinder
{
    private static readonly SearchValues<char> s_beyondWords = SearchValues.Create(" :\"'{}[]|>");

    private readonly TextFile _file;
    private readonly int _offset;
    private readonly int _lineStart;
    private readonly int _lineEnd;

    private CursorFinder(TextFile file, int offset)
    {
        (_file, _offset) = (file, Math.Clamp(offset, 0, file.Content.Length));
        var line = file.PlaceOf(_offset).Line;
        _lineStart = file.StartOfLine(line);
        _lineEnd = file.EndOfLine(line);
    }

    private string Text => _file.Content;

    /// <returns>More than one where a line may belong to a list and to the mapping around it.</returns>
    public static ImmutableArray<Cursor> At(TextFile file, OutlineNode? root, Value format, int offset)
    {
        var finder = new CursorFinder(file, offset);
        return finder.IsInComment() ? []
            : finder.IsStartOfLine() ? finder.AtStart(root, format)
            : root is not null && finder.Within(root, new(format, null), around: null) is { } found ? [found]
            : [];
    }

    private bool IsInComment()
    {
        for (var i = _lineStart; i < _offset; i++)
        {
            if (Text[i] == '#' && (i == _lineStart || char.IsWhiteSpace(Text[i - 1])))
                return !Text.AsSpan(_lineStart, i - _lineStart).ContainsAny('"', '\'');
        }

        return false;
    }

    /// <summary>Whether the line has nothing but dashes and at most one word without a colon, which is before the place.</summary>
    private bool IsStartOfLine()
    {
        var line = Text.AsSpan(_lineStart, _lineEnd - _lineStart).TrimEnd();
        var word = line[DashesOf(line)..];
        return !word.ContainsAny(s_beyondWords) && _offset >= _lineStart + DashesOf(line);
    }

    private static int DashesOf(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && (line[i] is ' ' or '\t' || (line[i] == '-' && (i + 1 == line.Length || line[i + 1] == ' '))))
            i++;

        return i;
    }

    /// <summary>For a line on which something may begin: by its column, and what is open above it.</summary>
    private ImmutableArray<Cursor> AtStart(OutlineNode? root, Value format)
    {
        var line = Text.AsSpan(_lineStart, _lineEnd - _lineStart);
        var dashes = DashesOf(line.TrimEnd());
        var isAfterDash = line[..dashes].Contains('-');
        var word = line[dashes..].TrimEnd();
        var start = word.Length > 0 ? _lineStart + dashes : Math.Max(_offset, _lineStart + dashes);
        var spot = new Spot(start, start + word.Length, start - _lineStart, isAfterDash);
        if (root is null || (root.Start >= spot.Start && ColumnOf(root) != spot.Column))
            return Begin(new(format, null), spot) is { } first ? [first] : [];

        // From the outside: what is open at the line.
        var open = new List<(OutlineNode Node, Expectation Expected)>();
        var (node, expected) = (root, new Expectation(format, null));
        while (true)
        {
            open.Add((node, expected));
            var (value, next) = node switch
            {
                OutlineNode.Mapping m when m.Entries.LastOrDefault(e => e.Start < spot.Start) is { Colon: not null } last =>
                    (last.Value, expected.Of(last.Key)),
                OutlineNode.Sequence s when s.Items.LastOrDefault(i => i.Start < spot.Start) is { } last => (last.Value, expected.OfItem()),
                _ => (node, default),
            };
            if (ReferenceEquals(value, node))
                break;

            if (value is null || value.Start >= spot.Start)
            {
                // A value that is still to be written, here or where the line ends that has its key.
                return spot.Column <= ColumnOf(node) ? Beside(open, spot) : Begin(next, spot) is { } begun ? [begun] : [];
            }

            if (value is not (OutlineNode.Mapping { IsClosed: null } or OutlineNode.Sequence { IsClosed: null }))
                break;

            (node, expected) = (value, next);
        }

        return Beside(open, spot);
    }

    /// <summary>Beside what is open at the same column.</summary>
    private static ImmutableArray<Cursor> Beside(List<(OutlineNode Node, Expectation Expected)> open, Spot spot)
    {
        var found = ImmutableArray.CreateBuilder<Cursor>();
        foreach (var (node, expected) in open)
        {
            if (ColumnOf(node) != spot.Column)
                continue;

            if (node is OutlineNode.Mapping mapping && expected.Value is Value.Object or Value.IdMap)
                found.Add(spot.At(CursorPlace.Key, expected, mapping));
            else if (node is OutlineNode.Sequence && expected.OfItem() is { Value: not null } item && !spot.IsAfterDash)
                found.Add(spot.At(CursorPlace.Item, item, null));
        }

        return found.ToImmutable();
    }

    /// <summary>The first line of a value.</summary>
    private static Cursor? Begin(Expectation expected, Spot spot) => expected.Value switch
    {
        Value.Object or Value.IdMap => spot.At(spot.IsAfterDash ? CursorPlace.ItemValue : CursorPlace.Key, expected, null),
        Value.List or Value.OneOrMore when !spot.IsAfterDash => spot.At(CursorPlace.Item, expected.OfItem(), null),
        Value.List or Value.OneOrMore => spot.At(CursorPlace.ItemValue, expected.OfItem(), null),
        null => null,
        _ => spot.At(spot.IsAfterDash ? CursorPlace.ItemValue : CursorPlace.Value, expected, null),
    };

    /// <summary>In a line that has more than a word.</summary>
    private Cursor? Within(OutlineNode node, Expectation expected, OutlineNode.Mapping? around) => node switch
    {
        OutlineNode.Mapping mapping => Within(mapping, expected),
        OutlineNode.Sequence sequence => Within(sequence, expected, around),
        OutlineNode.Text { IsBlock: false } text when expected.Value is not null =>
            new(CursorPlace.Value, expected.Value, expected.Key, text.Start, text.End, around),
        _ => null,
    };

    private Cursor? Within(OutlineNode.Mapping mapping, Expectation expected)
    {
        var isFlow = mapping.IsClosed is not null;
        if (isFlow && (_offset <= mapping.Start || (mapping.IsClosed is true && _offset >= mapping.End)))
            return null;

        var entry = mapping.Entries.LastOrDefault(e => e.Start <= _offset);
        if (entry is null || (isFlow && CommaAfter(entry.End)))
            return isFlow ? KeyAt(_offset, _offset, null) : null;

        if (_offset <= entry.KeyEnd)
            return KeyAt(entry.Start, entry.KeyEnd, entry);

        if (entry.Colon is not { } colon || _offset <= colon)
            return null;

        var value = expected.Of(entry.Key);
        if (entry.Value is null || _offset < entry.Value.Start)
        {
            return value.Value is not null && (isFlow || _file.PlaceOf(colon).Line == _file.PlaceOf(_offset).Line)
                ? new(CursorPlace.Value, value.Value, value.Key, _offset, _offset, mapping) { IsFlow = isFlow, Column = mapping.Column }
                : null;
        }

        return _offset > entry.Value.End && !IsOpen(entry.Value) ? null
            : Within(entry.Value, value, mapping) is { } found ? found with { IsFlow = isFlow || found.IsFlow } : null;

        Cursor? KeyAt(int start, int end, OutlineEntry? at) => expected.Value is Value.Object or Value.IdMap
            ? new(CursorPlace.Key, expected.Value, at is null ? null : expected.Of(at.Key).Key, start, end, mapping)
            {
                IsFlow = isFlow,
                Entry = at,
                Column = mapping.Column,
            }
            : null;
    }

    private Cursor? Within(OutlineNode.Sequence sequence, Expectation expected, OutlineNode.Mapping? around)
    {
        var isFlow = sequence.IsClosed is not null;
        if (isFlow && (_offset <= sequence.Start || (sequence.IsClosed is true && _offset >= sequence.End)))
            return null;

        var (item, ofItem) = (sequence.Items.LastOrDefault(i => i.Start <= _offset), expected.OfItem());
        if (ofItem.Value is null)
            return null;

        if (item is null || (isFlow && CommaAfter(item.End)))
        {
            return isFlow
                ? new(CursorPlace.Value, ofItem.Value, ofItem.Key, _offset, _offset, around) { IsFlow = true }
                : null;
        }

        return item.Value is null || (_offset > item.Value.End && !IsOpen(item.Value)) ? null
            : Within(item.Value, ofItem, around) is { } found ? found with { IsFlow = isFlow || found.IsFlow } : null;
    }

    private bool CommaAfter(int end) => _offset > end && Text.AsSpan(end, _offset - end).Contains(',');

    /// <summary>Whether what follows may still belong to it.</summary>
    private static bool IsOpen(OutlineNode node) => node switch
    {
        OutlineNode.Mapping m => m.IsClosed is false || (m.Entries is [.., { Value: var last }] && (last is null || IsOpen(last))),
        OutlineNode.Sequence s => s.IsClosed is false || (s.Items is [.., { Value: var last }] && (last is null || IsOpen(last))),
        _ => false,
    };

    private static int ColumnOf(OutlineNode node) => node switch
    {
        OutlineNode.Mapping mapping => mapping.Column,
        OutlineNode.Sequence sequence => sequence.Column,
        _ => -1,
    };

    /// <param name="Column">Of the word, or of the dash before it if it is not after one.</param>
    private readonly record struct Spot(int Start, int End, int Column, bool IsAfterDash)
    {
        public Cursor At(CursorPlace place, Expectation expected, OutlineNode.Mapping? around) =>
            new(place, expected.Value!, expected.Key, Start, End, around) { Column = Column };
    }
}
