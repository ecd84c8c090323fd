using System.Text.RegularExpressions;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// Reads the short objects in a cell, which stand on lines of their own or behind semicolons: <c>gazette-2024, paragraph 7, "four
/// in five"</c>. What people write for a place is read, too: "¶7", "p. 12", "§ 3", "4:05".
/// </summary>
internal sealed partial class FlowReader
{
    private const string Openings = "\"“„«";
    private const string PlaceEnds = $",{Openings}";

    private readonly GridCell _cell;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private int _at;
    private bool _isWhole;

    private FlowReader(GridCell cell, DiagnosticBag diagnostics) => (_cell, _text, _diagnostics) = (cell, cell.Text, diagnostics);

    public static YamlNode.Sequence Read(GridCell cell, ObjectSchema schema, DiagnosticBag diagnostics) =>
        new FlowReader(cell, diagnostics).Read(schema);

    private bool IsAtEnd => _at >= _text.Length || _text[_at] is '\n' or ';';

    private YamlNode.Sequence Read(ObjectSchema schema)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]) || _text[_at] == ';')
            {
                _at++;
                continue;
            }

            var start = _at;
            _isWhole = true;
            ImmutableArray<YamlEntry> entries = schema.Find(FlowText.Literal) is not null && !KeyWithQuotation().IsMatch(_text.AsSpan(_at)) ? Name() : Parts(schema);
            items.Add(new YamlNode.Mapping(entries, _isWhole, _cell.Part(start, _at - start)));
        }

        return new(items.ToImmutable(), _cell.At);
    }

    /// <summary>"Marsh, Ada" is a person; without a comma it is a body.</summary>
    private ImmutableArray<YamlEntry> Name()
    {
        if (_text[_at] == '"')
            return [Entry(FlowText.Literal, Quoted())];

        var (first, start) = (Until(","), _at);
        if (IsAtEnd)
            return [Entry(FlowText.Literal, first)];

        _at++;
        var given = Until("");
        return given.Text.Length == 0
            ? [Entry(FlowText.Family, first)]
            : [Entry(FlowText.Family, first), Entry(FlowText.Given, given)];
    }

    private ImmutableArray<YamlEntry> Parts(ObjectSchema schema)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        if (schema.Find("source") is not null && !IsKey(schema, "source"))
            entries.Add(Entry("source", Until(", \t")));

        while (SkipSeparators())
        {
            var start = _at;
            if (Openings.Contains(_text[_at], StringComparison.Ordinal))
            {
                Add(Entry("quote", Quoted()), start);
                continue;
            }

            if (Time().Match(_text, _at) is { Success: true } time && time.Index == _at)
            {
                _at += time.Length;
                Add(Entry("timestamp", WithMore(start, areTimes: true)), start);
                continue;
            }

            if (KeyAt(schema) is not { } key)
            {
                var rest = Until("");
                _isWhole = false;
                _diagnostics.Add(Problems.CellUnreadable(_cell.Part(start, rest.Text.Length),
                    $"contains {Phrase.Quote(rest.Text)}, which names no place",
                    $"Write the source, the place and the words, as in: gazette-2024, paragraph 7, \"four in five\". A place is "
                    + $"{Phrase.AnyOf([.. schema.Keys.Select(known => known.Name).Except(["source", "quote", "reading"])])}."));
                continue;
            }

            SkipSpaces();
            Add(Entry(key, !IsAtEnd && Openings.Contains(_text[_at], StringComparison.Ordinal)
                ? Quoted()
                : WithMore(Until(PlaceEnds).Start, areTimes: key == "timestamp")), start);
        }

        return entries.ToImmutable();

        void Add(YamlEntry entry, int start)
        {
            if (entries.Any(known => known.Key.Value == entry.Key.Value))
                _diagnostics.Add(Problems.CellUnreadable(_cell.Part(start, _at - start), $"has {Phrase.Quote(entry.Key.Value)} twice on a line", "Write a line for each."));
            else
                entries.Add(entry);
        }
    }

    private bool SkipSeparators()
    {
        while (!IsAtEnd && (_text[_at] == ',' || char.IsWhiteSpace(_text[_at])))
            _at++;

        return !IsAtEnd;
    }

    private void SkipSpaces()
    {
        while (!IsAtEnd && (_text[_at] is ':' or '.' || char.IsWhiteSpace(_text[_at])))
            _at++;
    }

    /// <summary>A key by its name, or by a word or sign that people use for it.</summary>
    private string? KeyAt(ObjectSchema schema)
    {
        var word = Word().Match(_text, _at);
        var name = word.Value.ToLowerInvariant() switch
        {
            "¶" or "¶¶" or "para" or "paras" or "par" or "paragraphs" => "paragraph",
            "p" or "pp" or "pages" or "pg" => "page",
            "§" or "§§" or "sec" or "sections" => "section",
            "time" or "at" => "timestamp",
            "quotation" => "quote",
            var other => other,
        };
        if (word.Index != _at || schema.Find(name) is null)
            return null;

        _at += word.Length;
        return name;
    }

    private bool IsKey(ObjectSchema schema, string key)
    {
        var start = _at;
        var isKey = KeyWithQuotation().IsMatch(_text.AsSpan(start)) && KeyAt(schema) == key;
        _at = start;
        return isKey;
    }

    /// <summary>Numbers behind commas go on with a place: "3, 7-9".</summary>
    private (string Text, int Start) WithMore(int start, bool areTimes)
    {
        for (var end = _at; !IsAtEnd; end = _at)
        {
            var more = _text[_at] == ',' && SkipSeparators() ? Until(PlaceEnds) : default;
            if (more.Text is null || PlaceNumbers.Parse(more.Text) is not { } numbers
                || numbers.Ranges.Any(range => range.First.Kind == PlaceNumberKind.Time != areTimes))
            {
                _at = end;
                break;
            }
        }

        return (_text[start.._at].TrimEnd(), start);
    }

    private (string Text, int Start) Until(string ends)
    {
        while (!IsAtEnd && char.IsWhiteSpace(_text[_at]))
            _at++;

        var start = _at;
        while (!IsAtEnd && !ends.Contains(_text[_at], StringComparison.Ordinal))
            _at++;

        return (_text[start.._at].TrimEnd(), start);
    }

    /// <summary>
    /// Up to the closing mark. A straight one that is doubled is a part of the text, and so is a pair of others within it.
    /// </summary>
    private (string Text, int Start) Quoted()
    {
        var opening = _text[_at];
        var closing = opening switch { '“' => '”', '„' => '“', '«' => '»', var same => same };
        var (start, text, depth) = (++_at, new StringBuilder(), 0);
        while (_at < _text.Length)
        {
            if (_text[_at] != closing || depth > 0)
            {
                depth += closing == '"' ? 0 : _text[_at] == opening ? 1 : _text[_at] == closing ? -1 : 0;
                text.Append(_text[_at++]);
                continue;
            }

            if (closing == '"' && _at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                text.Append('"');
                _at += 2;
                continue;
            }

            _at++;
            return (text.ToString(), start);
        }

        _diagnostics.Add(Problems.CellUnreadable(_cell.Part(start - 1, 1), "opens a quotation that is never closed", "Close it with the same kind of mark."));
        return (text.ToString(), start);
    }

    private YamlEntry Entry(string key, (string Text, int Start) value)
    {
        var at = _cell.Part(value.Start, Math.Max(0, Math.Min(value.Text.Length, _text.Length - value.Start)));
        return new(new(key, at), new YamlNode.Scalar(value.Text, ScalarForm.DoubleQuoted, at, at));
    }

    [GeneratedRegex(@"\G(?:¶+|§+|\p{L}[\p{L}\p{Nd}-]*)")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\d+:\d\d(?::\d\d)?\b(?:\s*[-–]\s*\d+:\d\d(?::\d\d)?\b)?")]
    private static partial Regex Time();

    [GeneratedRegex(@"^[a-z-]+ """)]
    private static partial Regex KeyWithQuotation();
}
