using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>
/// Appends items to a list in a file, or entries to a mapping of ids: in the style of what is there, with the file's line
/// endings and indentation, and without touching anything else.
/// </summary>
internal sealed class Insertion
{
    private const int DefaultIndent = 2;

    private readonly TextFile _file;
    private readonly string _lineEnding;

    private Insertion(TextFile file) => (_file, _lineEnding) = (file, file.LineEnding);

    /// <param name="section">The key of the list or mapping; <c>null</c> if a list is the whole file.</param>
    /// <param name="added">A list, or a mapping with ids as keys.</param>
    /// <returns><c>null</c> if the file's syntax is not supported.</returns>
    public static ImmutableArray<TextEdit>? Of(TextFile file, YamlNode? root, string? section, DataNode added)
    {
        var insertion = new Insertion(file);
        return (section, root, added) switch
        {
            (null, null, _) => [insertion.AtEnd(LinesOf(added, column: 0), isApart: false)],
            (null, YamlNode.Sequence list, DataNode.List items) => insertion.Append(list, items),
            (not null, YamlNode.Mapping mapping, _) => insertion.Into(mapping, section, added),
            _ => null,
        };
    }

    /// <summary>Appends to a list anywhere in a file.</summary>
    /// <inheritdoc cref="Of"/>
    public static ImmutableArray<TextEdit>? ToList(TextFile file, YamlNode.Sequence list, ImmutableArray<DataNode> items) =>
        new Insertion(file).Append(list, new(items));

    /// <summary>Adds keys to a mapping anywhere in a file that has some.</summary>
    public static TextEdit ToMapping(TextFile file, YamlNode.Mapping mapping, DataNode.Mapping added) =>
        new Insertion(file).Append(mapping, added, isApart: false);

    private ImmutableArray<TextEdit>? Into(YamlNode.Mapping root, string section, DataNode added) =>
        (root.Find(section), added) switch
        {
            (null, _) when root.IsFlow => [InBrackets(root, $"{section}: {YamlDataWriter.OnOneLine(added)}")],
            (null, _) => [Section(root, section, added)],

            // An alias's node is elsewhere and may be shared.
            ({ Value.Reference: not null }, _) => null,
            ({ Value: YamlNode.Sequence { IsFlow: true, Items: [] } } empty, DataNode.List items)
                when !root.IsFlow && items.Items.All(item => item is DataNode.Mapping) => Fill(root, empty, added),
            ({ Value: YamlNode.Sequence list }, DataNode.List items) => Append(list, items),
            ({ Value: YamlNode.Mapping { Entries: [] } } empty, DataNode.Mapping) when !root.IsFlow => Fill(root, empty, added),
            ({ Value: YamlNode.Mapping mapping }, DataNode.Mapping entries) =>
                [Append(mapping, entries, IsApart(mapping))],
            ({ Value: YamlNode.Scalar { IsNull: true } } nothing, _) when !root.IsFlow => Fill(root, nothing, added),
            _ => null,
        };

    /// <summary>Whether there are empty lines between its keys.</summary>
    private bool IsApart(YamlNode.Mapping mapping) => mapping.Entries.Length > 1
        && FileLines.IsAfterEmptyLine(_file, _file.PlaceOf(mapping.Entries[^1].Key.At.Start).Line);

    private TextEdit Append(YamlNode.Mapping mapping, DataNode.Mapping added, bool isApart)
    {
        if (mapping.IsFlow)
            return InBrackets(mapping, OnOneLine(added));

        var column = FileLines.ColumnOf(_file, mapping.Entries[0].Key.At.Start);
        return Below(FileLines.LastOf(_file, mapping.Extent.End, column), LinesOf(added, column), isApart);
    }

    private ImmutableArray<TextEdit>? Append(YamlNode.Sequence list, DataNode.List items)
    {
        if (list.IsFlow)
            return [InBrackets(list, OnOneLine(items))];

        if (list.Items is not [.., var last] || DashOf(last) is not { } dash)
            return null;

        var column = FileLines.ColumnOf(_file, dash);
        var isSameLine = _file.PlaceOf(dash).Line == _file.PlaceOf(last.Site.Start).Line;
        var gap = isSameLine ? Math.Max(1, last.Site.Start - dash - 1) : 1;
        var isApart = list.Items.Length > 1 && FileLines.IsAfterEmptyLine(_file, _file.PlaceOf(dash).Line);
        return [Below(FileLines.LastOf(_file, list.Extent.End, column), LinesOf(items, column, gap, isApart), isApart)];
    }

    private TextEdit InBrackets(YamlNode collection, string text)
    {
        int? last = collection switch
        {
            YamlNode.Sequence { Items: [.., var item] } => item.Site.End,
            YamlNode.Mapping { Entries: [.., var entry] } => EndOf(entry),
            _ => null,
        };
        return last is { } end ? Insert(end, $", {text}") : Insert(collection.Extent.End - 1, text);
    }

    private static int EndOf(YamlEntry entry) => entry.Value.Site is { Length: > 0 } value ? value.End : entry.Key.At.End;

    /// <summary>Replaces an empty list, an empty mapping or an empty value by a block.</summary>
    private ImmutableArray<TextEdit>? Fill(YamlNode.Mapping root, YamlEntry entry, DataNode added)
    {
        var column = FileLines.ColumnOf(_file, entry.Key.At.Start);
        var line = FileLines.LastOf(_file, EndOf(entry), column);
        var below = Below(line, LinesOf(added, column + Indent(root, added)), isApart: false);
        var (_, start, length) = entry.Value.Extent;
        if (length == 0)
            return [below];

        // Including the space between it and the colon.
        var end = start + length;
        while (_file.Content[start - 1] == ' ')
            start--;

        return [new(new(_file, start, end - start), "", ""), below];
    }

    private TextEdit Section(YamlNode.Mapping root, string section, DataNode added)
    {
        var column = FileLines.ColumnOf(_file, root.Entries[0].Key.At.Start);
        var isApart = IsApart(root);
        IEnumerable<string> lines = [$"{Spaces(column)}{section}:", .. LinesOf(added, column + Indent(root, added))];
        if (HintOf(root, section, column) is not { } hint)
            return Below(FileLines.LastOf(_file, root.Extent.End, column), lines, isApart);

        var start = _file.StartOfLine(hint);
        return new(new(_file, start, _file.EndOfLine(hint) - start), string.Join(_lineEnding, lines), "");
    }

    /// <summary>
    /// The line of the comment that this tool writes for an optional key, if the key can replace it: only another key of the
    /// file, or nothing, follows.
    /// </summary>
    private int? HintOf(YamlNode.Mapping root, string section, int column)
    {
        var hint = $"{Spaces(column)}# {section}: ";
        if (!_file.Content.Contains(hint, StringComparison.Ordinal))
            return null;

        var keys = root.Entries.Select(entry => _file.PlaceOf(entry.Key.At.Start).Line).ToHashSet();
        var (found, isBeforeKey) = ((int?)null, true);
        for (var line = _file.LineCount; line > 0; line--)
        {
            var text = _file.LineSpan(line);
            if (isBeforeKey && text.StartsWith(hint, StringComparison.Ordinal))
                found = line;
            if (text.TrimStart() is not ("" or ['#', ..]))
                isBeforeKey = keys.Contains(line);
        }

        return found;
    }

    /// <summary>For a list, the indentation of the file's other lists relative to their keys.</summary>
    private int Indent(YamlNode.Mapping root, DataNode added)
    {
        if (added is not DataNode.List)
            return DefaultIndent;

        foreach (var (key, value) in root.Entries)
        {
            var list = value as YamlNode.Sequence;
            if (list is { Reference: null, IsFlow: false, Items: [var first, ..] } && DashOf(first) is { } dash)
                return FileLines.ColumnOf(_file, dash) - FileLines.ColumnOf(_file, key.At.Start);
        }

        return DefaultIndent;
    }

    /// <summary>The dash before an item, if there is only white space around it.</summary>
    private int? DashOf(YamlNode item)
    {
        var dash = _file.Content.AsSpan(0, item.Site.Start).TrimEnd(" \r\n").Length - 1;
        if (dash < 0 || _file.Content[dash] != '-')
            return null;

        return _file.BeforeOnLine(dash).Trim(' ').IsEmpty ? dash : null;
    }

    /// <param name="gap">The spaces between a dash and its item.</param>
    /// <param name="areApart">Whether to put empty lines between items.</param>
    private static IEnumerable<string> LinesOf(DataNode added, int column, int gap = 1, bool areApart = false) =>
        added is DataNode.List list
        ? list.Items.SelectMany((item, i) => Item(item, column, gap).Prepend("").Skip(areApart && i > 0 ? 0 : 1))
        : YamlDataWriter.Lines(added, column).Select(line => Spaces(column) + line);

    private static IEnumerable<string> Item(DataNode item, int column, int gap)
    {
        var lead = $"{Spaces(column)}-{Spaces(gap)}";
        foreach (var line in YamlDataWriter.Lines(item, column + 1 + gap))
        {
            yield return lead + line;
            lead = Spaces(column + 1 + gap);
        }
    }

    /// <summary>Without the brackets or braces around it.</summary>
    private static string OnOneLine(DataNode added) => YamlDataWriter.OnOneLine(added)[1..^1];

    private TextEdit AtEnd(IEnumerable<string> lines, bool isApart)
    {
        var end = _file.Content.Length;
        var isFreshLine = end == 0 || _file.Content[end - 1] is '\r' or '\n';
        return isFreshLine
            ? Insert(end, string.Concat(lines.Select(line => line + _lineEnding)))
            : Below(_file.LineCount, lines, isApart);
    }

    private TextEdit Below(int line, IEnumerable<string> lines, bool isApart)
    {
        var all = isApart ? lines.Prepend("") : lines;
        return Insert(_file.EndOfLine(line), string.Concat(all.Select(text => _lineEnding + text)));
    }

    private TextEdit Insert(int at, string text) => new(new(_file, at, 0), text, "");

    private static string Spaces(int count) => new(' ', count);
}
