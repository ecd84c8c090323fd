using Briefing.Load.Files;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>
/// Changes the values of a file that differ between two states of its data, and adds those that are new. Comments, order and layout
/// of everything else stay.
/// </summary>
internal sealed class FileUpdate
{
    private readonly TextFile _file;
    private readonly string _lineEnding;
    private readonly List<TextEdit> _edits = [];
    private bool _isSafe = true;

    private FileUpdate(TextFile file) => (_file, _lineEnding) = (file, file.LineEnding);

    /// <param name="old">The data of the file.</param>
    /// <param name="new">The data that it is to have: lists begin with the old items, in their order.</param>
    /// <returns><c>null</c> if the file is written in a way that allows no such change.</returns>
    public static byte[]? Of(string name, byte[] original, DataNode old, DataNode @new)
    {
        var diagnostics = new DiagnosticBag();
        var file = FileDecoder.Decode(name, original, diagnostics);
        if (!EditedFile.Keeps(original) || YamlTree.Parse(file, diagnostics) is not { } root || diagnostics.HasErrors)
            return null;

        var update = new FileUpdate(file);
        update.Change(root, old, @new);
        return update._isSafe ? EditedFile.Of(original, update._edits) : null;
    }

    private void Change(YamlNode node, DataNode old, DataNode @new)
    {
        if (Same(old, @new))
            return;

        switch (node, old, @new)
        {
            case (YamlNode.Mapping mapping, DataNode.Mapping { Schema: not null } before, DataNode.Mapping after):
                Keys(mapping, before, after);
                break;
            case (YamlNode.Mapping mapping, DataNode.List before, DataNode.List after) when Headings(before, after) is { } heading:
                ByHeading(mapping, heading, before, after);
                break;
            case (YamlNode.Sequence list, DataNode.List before, DataNode.List after) when list.Items.Length == before.Items.Length:
                Items(list, before, after);
                break;
            default:
                _isSafe = false;
                break;
        }
    }

    private void Keys(YamlNode.Mapping mapping, DataNode.Mapping old, DataNode.Mapping @new)
    {
        var added = new List<DataEntry>();
        foreach (var key in @new.Given.Where(key => !key.Value.IsEmpty))
        {
            if (old[key.Name] is { } before && Same(before, key.Value))
                continue;

            if (mapping.Find(key.Name) is not { } entry)
                added.Add(key);
            else if (IsPartwise(entry.Value, old[key.Name], key.Value))
                Change(entry.Value, old[key.Name]!, key.Value);
            else
                Replace(mapping, entry, key);
        }

        if (added.Count > 0)
            Insert(mapping, added);
    }

    /// <summary>Whether what differs is inside the value, so that the rest of it stays as it is written.</summary>
    private static bool IsPartwise(YamlNode node, DataNode? old, DataNode @new) => node.Reference is null && (node, old, @new) switch
    {
        (YamlNode.Mapping, DataNode.Mapping { Schema: not null }, DataNode.Mapping) => true,
        (YamlNode.Mapping, DataNode.List before, DataNode.List after) => Headings(before, after) is not null,
        (YamlNode.Sequence { IsFlow: false } list, DataNode.List before, DataNode.List after) =>
            list.Items.Length == before.Items.Length && before.Items.Length <= after.Items.Length
            && list.Items.All(item => item is YamlNode.Mapping { Reference: null })
            && before.Items.Zip(after.Items).All(pair => pair.First is DataNode.Mapping { IsFlow: false } || Same(pair.First, pair.Second)),
        _ => false,
    };

    private void Items(YamlNode.Sequence list, DataNode.List old, DataNode.List @new)
    {
        for (var i = 0; i < old.Items.Length; i++)
            Change(list.Items[i], old.Items[i], @new.Items[i]);

        if (@new.Items.Length == old.Items.Length)
            return;

        if (Insertion.ToList(_file, list, [.. @new.Items.Skip(old.Items.Length).Select(YamlForm.Of)]) is { } edits)
            _edits.AddRange(edits);
        else
            _isSafe = false;
    }

    private void ByHeading(YamlNode.Mapping mapping, string heading, DataNode.List old, DataNode.List @new)
    {
        var before = old.Items.Cast<DataNode.Mapping>().ToDictionary(item => item.Text(heading));
        var added = new List<DataEntry>();
        foreach (var item in @new.Items.Cast<DataNode.Mapping>())
        {
            var id = item.Text(heading);
            if (before.GetValueOrDefault(id) is { } there && mapping.Find(id)?.Value is { Reference: null } node)
                Change(node, Without(there, heading), Without(item, heading));
            else if (mapping.Find(id) is null)
                added.Add(new(id, Without(item, heading)));
            else
                _isSafe = false;
        }

        if (added.Count > 0)
            Insert(mapping, added);
    }

    private static DataNode.Mapping Without(DataNode.Mapping item, string heading) =>
        item with { Entries = [.. item.Entries.Where(entry => entry.Name != heading)] };

    private static string? Headings(DataNode.List old, DataNode.List @new) =>
        old.Items.Concat(@new.Items).OfType<DataNode.Mapping>().FirstOrDefault()?.Heading;

    private void Replace(YamlNode.Mapping mapping, YamlEntry entry, DataEntry key)
    {
        var value = YamlForm.Of(key.Value);
        var colon = _file.Content.IndexOf(':', entry.Key.At.End);
        var start = colon + 1;
        var end = Math.Max(start, ContentEnd(entry.Value.Site is { Length: > 0 } site ? site.End : start));
        if (mapping.IsFlow)
        {
            Edit(start, end, $" {YamlDataWriter.OnOneLine(value)}");
            return;
        }

        // What stands behind the value on its line is a comment, and must not become a part of a text over lines.
        var line = _file.PlaceOf(end).Line;
        var isFollowed = !_file.Content.AsSpan(end, _file.EndOfLine(line) - end).IsWhiteSpace();
        var column = FileLines.ColumnOf(_file, entry.Key.At.Start);
        var lines = isFollowed && value is DataNode.String words
            ? [$"{key.Name}: {YamlScalarWriter.Write(words.Text, inBrackets: false)}"]
            : YamlDataWriter.Lines(new DataNode.Mapping([new(key.Name, value)]), column).ToList();
        Edit(start, end, string.Join(_lineEnding, lines.Skip(1).Select(text => Indented(text, column)).Prepend(lines[0][(key.Name.Length + 1)..])));
    }

    private void Insert(YamlNode.Mapping mapping, List<DataEntry> keys)
    {
        var added = keys.Select(key => key with { Value = YamlForm.Of(key.Value) });
        if (mapping.Entries.IsEmpty)
            _isSafe = false;
        else
            _edits.Add(Insertion.ToMapping(_file, mapping, new([.. added])));
    }

    private void Edit(int start, int end, string text) => _edits.Add(new(new(_file, start, end - start), text, ""));

    private static string Indented(string line, int column) => line.Length == 0 ? line : new string(' ', column) + line;

    private int ContentEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(_file.Content[end - 1]))
            end--;

        return end;
    }

    private static bool Same(DataNode old, DataNode @new) => CanonicalText.Of(YamlForm.Of(old)) == CanonicalText.Of(YamlForm.Of(@new));
}
