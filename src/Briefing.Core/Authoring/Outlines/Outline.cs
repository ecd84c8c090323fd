using Briefing.Load.Schemas;

namespace Briefing.Authoring.Outlines;

/// <summary>
/// Reads a file by its lines and indentation. Where YAML would stop at the first mistake, this takes the line for what it
/// looks like and goes on: what is being typed is a mistake nearly all the time.
/// </summary>
internal sealed class Outline
{
    private readonly OutlineScanner _scan;

    private Outline(string text) => _scan = new(text);

    /// <returns><c>null</c> if there is nothing but comments.</returns>
    public static OutlineNode? Of(string text)
    {
        var outline = new Outline(text);
        OutlineNode? root = null;
        while (outline._scan.ToContent(out var column))
        {
            var part = outline.Node(column, parent: -1, depth: 0);
            root = (root, part) switch
            {
                (null, _) => part,
                (OutlineNode.Mapping one, OutlineNode.Mapping other) =>
                    one with { Entries = [.. one.Entries, .. other.Entries], End = other.End },
                _ => root,
            };
        }

        return root;
    }

    /// <param name="column">Of the first character, which is here.</param>
    /// <param name="parent">The column of what it belongs to, than which it is indented deeper.</param>
    private OutlineNode Node(int column, int parent, int depth)
    {
        if (depth > Limits.Nesting)
            return Plain(int.MaxValue);

        SkipProperties();
        return _scan switch
        {
            { IsDash: true } => Sequence(column, parent, depth),
            { Character: '{' or '[' } => InLine(() => OutlineFlow.Read(_scan, parent)),
            _ when _scan.ColonOfKey() is not null || IsAboveKey(column) => Mapping(column, parent, depth),
            { Character: '|' or '>' } => Block(parent),
            { Character: '"' or '\'' } => InLine(() => OutlineFlow.Quoted(_scan, parent)),
            _ => Plain(parent),
        };
    }

    private OutlineNode.Sequence Sequence(int column, int parent, int depth)
    {
        var (start, items) = (_scan.At, ImmutableArray.CreateBuilder<OutlineItem>());
        var at = column;
        do
        {
            var dash = _scan.At++;
            _scan.SkipBlanks();
            var value = !_scan.IsAtLineEnd && !_scan.IsComment ? Node(at + _scan.At - dash, at, depth + 1)
                : _scan.ToContent(out var below) && below > at ? Node(below, at, depth + 1)
                : null;
            items.Add(new(dash, value));
        }
        while (_scan.ToContent(out at) && at > parent && _scan.IsDash);

        return new(start, items[^1].End, column, items.ToImmutable());
    }

    private OutlineNode.Mapping Mapping(int column, int parent, int depth)
    {
        var (start, entries) = (_scan.At, ImmutableArray.CreateBuilder<OutlineEntry>());
        do
            entries.Add(Entry(column, depth));
        while (_scan.ToContent(out var next) && next > parent && !_scan.IsDash);

        return new(start, entries[^1].End, column, entries.ToImmutable());
    }

    private OutlineEntry Entry(int column, int depth)
    {
        var start = _scan.At;
        if (_scan.ColonOfKey() is not { } colon)
        {
            var word = PlainLine();
            return new(word.Value, start, word.End, Colon: null, Value: null);
        }

        var key = _scan.Text[start..colon].TrimEnd();
        _scan.At = colon + 1;
        return new(key.Trim('"', '\''), start, start + key.Length, colon, Value(column, depth));
    }

    private OutlineNode? Value(int column, int depth)
    {
        _scan.SkipBlanks();
        SkipProperties();
        if (!_scan.IsAtLineEnd && !_scan.IsComment)
        {
            return _scan.Character switch
            {
                '{' or '[' => InLine(() => OutlineFlow.Read(_scan, column)),
                '"' or '\'' => InLine(() => OutlineFlow.Quoted(_scan, column)),
                '|' or '>' => Block(column),
                _ => Plain(column),
            };
        }

        if (!_scan.ToContent(out var below))
            return null;

        return below > column ? Node(below, column, depth + 1)
            : below == column && _scan.IsDash ? Node(below, column - 1, depth + 1)
            : null;
    }

    /// <summary>A value in quotation marks or brackets; what follows it on its line is passed over.</summary>
    private OutlineNode InLine(Func<OutlineNode> read)
    {
        var node = read();
        if (node is not (OutlineNode.Mapping { IsClosed: false } or OutlineNode.Sequence { IsClosed: false }))
            _scan.ToLineEnd();

        return node;
    }

    /// <summary>A text below its key: all lines that are indented deeper.</summary>
    private OutlineNode.Text Block(int parent)
    {
        var (start, words) = (_scan.At, new List<string>());
        var end = EndOfLine();
        while (!_scan.IsAtEnd)
        {
            var lineEnd = _scan.At;
            ToNextLine();
            var lineStart = _scan.At;
            _scan.SkipBlanks();
            if (!_scan.IsAtLineEnd && _scan.At - lineStart <= parent)
            {
                _scan.At = lineEnd;
                break;
            }

            if (_scan.IsAtLineEnd)
                continue;

            var line = _scan.At;
            end = EndOfLine();
            words.Add(_scan.Text[line..end]);
        }

        return new(start, end, string.Join(' ', words), IsBlock: true);
    }

    /// <summary>A text without quotation marks, with the lines that go on with it.</summary>
    private OutlineNode.Text Plain(int parent)
    {
        var text = PlainLine();
        var words = new List<string> { text.Value };
        while (true)
        {
            var here = _scan.At;
            if (_scan.IsComment || !_scan.ToContent(out var column) || column <= parent || _scan.IsDash || IsKey()
                || _scan.Text.AsSpan(here, _scan.At - here).Contains('#'))
            {
                _scan.At = here;
                break;
            }

            var line = PlainLine();
            words.Add(line.Value);
            text = text with { End = line.End };
        }

        return words.Count == 1 ? text : text with { Value = string.Join(' ', words) };
    }

    /// <summary>To the end of the line or the comment on it.</summary>
    private OutlineNode.Text PlainLine()
    {
        var start = _scan.At;
        while (!_scan.IsAtLineEnd && !_scan.IsComment)
            _scan.At++;

        var value = _scan.Text[start.._scan.At].TrimEnd();
        if (_scan.IsComment)
            _scan.ToLineEnd();

        return new(start, start + value.Length, value);
    }

    /// <summary>A line that goes on with a text may have a colon after several words; a key has one.</summary>
    private bool IsKey() =>
        _scan.ColonOfKey() is { } colon && !_scan.Text.AsSpan(_scan.At, colon - _scan.At).Contains(' ');

    /// <summary>Whether a line without a colon has a key right below it, so that it will be one.</summary>
    private bool IsAboveKey(int column)
    {
        var here = _scan.At;
        if (_scan.Character is '"' or '\'' or '|' or '>')
            return false;

        _scan.ToLineEnd();
        var isAbove = _scan.ToContent(out var below) && below == column && _scan.ColonOfKey() is not null;
        _scan.At = here;
        return isAbove;
    }

    /// <summary>An anchor or a tag before a value.</summary>
    private void SkipProperties()
    {
        while (_scan.Character is '&' or '!')
        {
            while (!_scan.IsBlankAt(_scan.At))
                _scan.At++;

            _scan.SkipBlanks();
        }
    }

    private int EndOfLine()
    {
        var start = _scan.At;
        _scan.ToLineEnd();
        return start + _scan.Text.AsSpan(start, _scan.At - start).TrimEnd().Length;
    }

    private void ToNextLine()
    {
        if (_scan.Character == '\r' && _scan.CharacterAt(_scan.At + 1) == '\n')
            _scan.At++;

        _scan.At++;
    }
}
