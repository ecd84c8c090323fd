using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>
/// Appends items to a list in a file: in the style of the list, with the file's line endings and indentation, and without
/// touching anything else.
/// </summary>
internal sealed class Insertion
{
    private const int DefaultIndent = 2;

    private readonly TextFile _file;
    private readonly string _lineEnding;

    private Insertion(TextFile file) => (_file, _lineEnding) = (file, FileLines.EndingOf(file));

    /// <param name="section">The key of the list; <c>null</c> if the list is the whole file.</param>
    /// <returns><c>null</c> if the file's syntax is not supported.</returns>
    public static ImmutableArray<TextEdit>? Of(
        TextFile file, YamlNode? root, string? section, ImmutableArray<DataNode> items)
    {
        var insertion = new Insertion(file);
        return (section, root) switch
        {
            (null, null) => [insertion.AtEnd(LinesOf(items, column: 0, gap: 1), isApart: false)],
            (null, YamlNode.Sequence list) => insertion.Append(list, items),
            (not null, YamlNode.Mapping mapping) => insertion.Into(mapping, section, items),
            _ => null,
        };
    }

    /// <summary>Appends to a list anywhere in a file.</summary>
    /// <inheritdoc cref="Of"/>
    public static ImmutableArray<TextEdit>? ToList(TextFile file, YamlNode.Sequence list, ImmutableArray<DataNode> items) =>
        new Insertion(file).Append(list, items);

    private ImmutableArray<TextEdit>? Into(YamlNode.Mapping root, string section, ImmutableArray<DataNode> items) =>
        root.Find(section) switch
        {
            null => root.IsFlow ? [InBrackets(root, Bracketed(section, items))] : [Section(root, section, items)],

            // An alias's node is elsewhere and may be shared.
            { Value.Reference: not null } => null,
            { Value: YamlNode.Sequence { IsFlow: true, Items: [] } } empty
                when !root.IsFlow && items.All(item => item is DataNode.Mapping) => Fill(root, empty, items),
            { Value: YamlNode.Sequence list } => Append(list, items),
            { Value: YamlNode.Scalar { IsNull: true } } nothing when !root.IsFlow => Fill(root, nothing, items),
            _ => null,
        };

    private ImmutableArray<TextEdit>? Append(YamlNode.Sequence list, ImmutableArray<DataNode> items)
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

    /// <summary>Replaces an empty list or an empty value by a block list.</summary>
    private ImmutableArray<TextEdit>? Fill(
        YamlNode.Mapping root, YamlEntry entry, ImmutableArray<DataNode> items)
    {
        var column = FileLines.ColumnOf(_file, entry.Key.At.Start);
        var line = FileLines.LastOf(_file, EndOf(entry), column);
        var below = Below(line, LinesOf(items, column + ListIndent(root), gap: 1), isApart: false);
        var (_, start, length) = entry.Value.Extent;
        if (length == 0)
            return [below];

        // Including the space between it and the colon.
        var end = start + length;
        while (_file.Content[start - 1] == ' ')
            start--;

        return [new(new(_file, start, end - start), "", ""), below];
    }

    private TextEdit Section(YamlNode.Mapping root, string section, ImmutableArray<DataNode> items)
    {
        var column = FileLines.ColumnOf(_file, root.Entries[0].Key.At.Start);
        var isApart = root.Entries.Length > 1
            && FileLines.IsAfterEmptyLine(_file, _file.PlaceOf(root.Entries[^1].Key.At.Start).Line);
        IEnumerable<string> lines =
            [$"{Spaces(column)}{section}:", .. LinesOf(items, column + ListIndent(root), gap: 1)];
        if (HintOf(root, section, column) is not { } hint)
            return Below(FileLines.LastOf(_file, root.Extent.End, column), lines, isApart);

        var start = _file.StartOfLine(hint);
        return new(new(_file, start, FileLines.EndOf(_file, hint) - start), string.Join(_lineEnding, lines), "");
    }

    /// <summary>
    /// The line of the comment that this tool writes for an optional key, if the key can replace it: only another key of the
    /// file, or nothing, follows.
    /// </summary>
    private int? HintOf(YamlNode.Mapping root, string section, int column)
    {
        var hint = $"{Spaces(column)}# {section}: ";
        var keys = root.Entries.Select(entry => _file.PlaceOf(entry.Key.At.Start).Line).ToHashSet();
        var (found, isBeforeKey) = ((int?)null, true);
        for (var line = _file.LineCount; line > 0; line--)
        {
            var text = _file.LineText(line);
            if (isBeforeKey && text.StartsWith(hint, StringComparison.Ordinal))
                found = line;
            if (text.TrimStart() is not ("" or ['#', ..]))
                isBeforeKey = keys.Contains(line);
        }

        return found;
    }

    /// <summary>The indentation of the file's other lists relative to their keys.</summary>
    private int ListIndent(YamlNode.Mapping root)
    {
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

        var line = _file.StartOfLine(_file.PlaceOf(dash).Line);
        return _file.Content.AsSpan(line, dash - line).Trim(' ').IsEmpty ? dash : null;
    }

    /// <param name="areApart">Whether to put empty lines between items.</param>
    private static IEnumerable<string> LinesOf(
        ImmutableArray<DataNode> items, int column, int gap, bool areApart = false) =>
        items.SelectMany((item, i) => Item(item, column, gap).Prepend("").Skip(areApart && i > 0 ? 0 : 1));

    private static IEnumerable<string> Item(DataNode item, int column, int gap)
    {
        var lead = $"{Spaces(column)}-{Spaces(gap)}";
        foreach (var line in YamlDataWriter.Lines(item, column + 1 + gap))
        {
            yield return lead + line;
            lead = Spaces(column + 1 + gap);
        }
    }

    private static string Bracketed(string section, ImmutableArray<DataNode> items) => $"{section}: [{OnOneLine(items)}]";

    private static string OnOneLine(ImmutableArray<DataNode> items) => string.Join(", ", items.Select(YamlDataWriter.OnOneLine));

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
        return Insert(FileLines.EndOf(_file, line), string.Concat(all.Select(text => _lineEnding + text)));
    }

    private TextEdit Insert(int at, string text) => new(new(_file, at, 0), text, "");

    private static string Spaces(int count) => new(' ', count);
}
