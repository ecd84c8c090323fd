namespace Briefing.Load.Yaml.Characters;

/// <summary>Character places in a plain or quoted scalar (YAML 1.2, 5.7 and 7.3; RFC 8259, 7).</summary>
internal ref struct FlowScalarPlaces
{
    private readonly ReadOnlySpan<char> _content;
    private readonly ScalarForm _form;
    private readonly int _end;
    private readonly ImmutableArray<CharacterPlace>.Builder _places = ImmutableArray.CreateBuilder<CharacterPlace>();
    private int _at;

    private FlowScalarPlaces(YamlNode.Scalar scalar)
    {
        _content = scalar.Extent.File.Content;
        _form = scalar.Form;
        var (start, end) = (scalar.Extent.Start, scalar.Extent.End);
        start = EndOfProperties(_content[..end], start);
        _at = _form == ScalarForm.Plain ? start : start + 1;
        _end = _form == ScalarForm.Plain ? start + _content[start..end].TrimEnd().Length : end - 1;
    }

    public static ImmutableArray<CharacterPlace> Of(YamlNode.Scalar scalar) => new FlowScalarPlaces(scalar).Read();

    /// <summary>The offset after a tag and an anchor (YAML 1.2, 6.9).</summary>
    private static int EndOfProperties(ReadOnlySpan<char> content, int start)
    {
        while (start < content.Length && content[start] is ('&' or '!'))
        {
            while (start < content.Length && !char.IsWhiteSpace(content[start]))
                start++;

            while (start < content.Length && char.IsWhiteSpace(content[start]))
                start++;
        }

        return start;
    }

    private ImmutableArray<CharacterPlace> Read()
    {
        while (_at < _end)
        {
            if (IsSpace(_content[_at]) || IsBreak(_content[_at]))
                ReadSpace();
            else if (_form == ScalarForm.DoubleQuoted && _content[_at] == '\\')
                ReadEscape();
            else
                Add(1, _form == ScalarForm.SingleQuoted && _content[_at] == '\'' ? 2 : 1);
        }

        return _places.ToImmutable();
    }

    /// <summary>Spaces are kept, unless there is a line break among them: then they are folded (YAML 1.2, 6.5).</summary>
    private void ReadSpace()
    {
        var end = _at;
        while (end < _end && (IsSpace(_content[end]) || IsBreak(_content[end])))
            end++;

        var breaks = BreaksIn(_content[_at..end]);
        if (breaks == 0)
        {
            while (_at < end)
                Add(1, 1);
        }
        else
        {
            Add(breaks == 1 ? 1 : breaks - 1, end - _at);
        }
    }

    private void ReadEscape()
    {
        var next = _at + 1 < _end ? _content[_at + 1] : '\\';
        if (IsBreak(next))
        {
            // An escaped line break joins two lines; empty lines between them count.
            var end = _at + 1;
            while (end < _end && (IsSpace(_content[end]) || IsBreak(_content[end])))
                end++;

            Add(BreaksIn(_content[_at..end]) - 1, end - _at);
            return;
        }

        var digits = next switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        var units = digits == 8 && int.TryParse(
            _content.Slice(_at + 2, Math.Min(8, _end - _at - 2)),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var value) && value > char.MaxValue ? 2 : 1;
        Add(units, 2 + digits);
    }

    /// <summary>Adds characters of the text that are written together.</summary>
    private void Add(int characters, int length)
    {
        for (var i = 0; i < characters; i++)
            _places.Add(new(_at, Math.Min(_at + length, _end)));

        _at += length;
    }

    private static int BreaksIn(ReadOnlySpan<char> space)
    {
        var breaks = 0;
        for (var i = 0; i < space.Length; i++)
        {
            if (space[i] == '\n' || (space[i] == '\r' && (i + 1 == space.Length || space[i + 1] != '\n')))
                breaks++;
        }

        return breaks;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t';

    private static bool IsBreak(char character) => character is '\r' or '\n';
}
