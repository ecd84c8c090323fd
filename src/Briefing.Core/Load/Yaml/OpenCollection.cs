using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Load.Yaml;

/// <summary>A mapping or a sequence whose end has not been read yet.</summary>
internal sealed class OpenCollection(bool isMapping, bool isFlow, TextSpan start, string? anchor)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private readonly Dictionary<string, TextSpan> _keys = [];
    private YamlNode? _key;

    // The offset after its last bracket or, without brackets, after the last thing in it.
    private int _end = start.Start;

    public bool IsMapping { get; } = isMapping;

    /// <summary>Written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Its bracket or, in block style, where its first item begins.</summary>
    public TextSpan Start { get; } = start;

    public string? Anchor { get; } = anchor;

    private TextSpan Extent => YamlSpans.Between(Start.File, Start.Start, _end);

    public void Add(YamlNode node, DiagnosticBag diagnostics)
    {
        // Where nothing is written, the library gives the place of what comes next.
        if (!IsFlow && node.Here.Length > 0)
            _end = node.Here.End;

        if (!IsMapping)
        {
            _items.Add(node);
        }
        else if (_key is null)
        {
            _key = node;
            if (node is YamlNode.Mapping or YamlNode.Sequence)
                diagnostics.Add(Problems.KeyNotText(node.At));
        }
        else
        {
            AddEntry(_key, node, diagnostics);
            _key = null;
        }
    }

    /// <param name="offset">Where the library says that it ends: with brackets, in front of the last.</param>
    public void EndsBefore(int offset) => _end = IsFlow ? offset + 1 : _end;

    /// <param name="isWhole">Whether its end has been reached. If not, what is still open counts as unread.</param>
    public YamlNode Close(bool isWhole, DiagnosticBag diagnostics)
    {
        // Without its end a bracket may as well be part of a text.
        if (IsFlow && !isWhole)
            return new YamlNode.Unread(Start);

        if (!IsMapping && !isWhole)
            _items.Add(new YamlNode.Unread(Start));

        if (!IsMapping)
            return new YamlNode.Sequence([.. _items], Start) { Extent = Extent, IsFlow = IsFlow };

        if (_key is not null)
            AddEntry(_key, new YamlNode.Unread(_key.At), diagnostics);

        return new YamlNode.Mapping([.. _entries], isWhole, _entries.Count == 0 ? Start : FirstEntry(_entries[0]))
        {
            Extent = Extent,
            IsFlow = IsFlow,
        };
    }

    private void AddEntry(YamlNode key, YamlNode value, DiagnosticBag diagnostics)
    {
        if (key is not YamlNode.Scalar { Text: var name })
            return;

        if (_keys.TryAdd(name, key.At))
            _entries.Add(new(new(name, key.At), value));
        else
            diagnostics.Add(Problems.DuplicateKey(key.At, name, _keys[name]));
    }

    // The key with its value, if they share a line: enough to see which mapping is meant.
    private static TextSpan FirstEntry(YamlEntry entry)
    {
        var (key, value) = (entry.Key.At, entry.Value.At);
        var isOneLine = entry.Value is YamlNode.Scalar
            && value.Start >= key.End
            && value.Start + value.Length <= value.File.Content.Length
            && !value.File.Content.AsSpan(key.Start, value.End - key.Start).ContainsAny('\r', '\n');

        return isOneLine ? key with { Length = value.End - key.Start } : key;
    }
}
