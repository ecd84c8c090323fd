namespace Briefing.Load.Yaml;

/// <summary>A mapping or a sequence that has not ended yet.</summary>
internal sealed class OpenCollection(bool isMapping, bool isFlow, TextSpan start, string? anchor)
{
    // A key that stands there twice, too.
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private YamlNode? _key;

    // The offset after its closing bracket or, in block style, after its last node.
    private int _end = start.Start;

    public bool IsMapping { get; } = isMapping;

    /// <summary>Whether it is in flow style, in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Its opening bracket or, in block style, the start of its first item.</summary>
    public TextSpan Start { get; } = start;

    public string? Anchor { get; } = anchor;

    /// <summary>Whether the next scalar of a mapping is a key.</summary>
    public bool ExpectsKey => _key is null;

    private TextSpan Extent => YamlSpans.Between(Start.File, Start.Start, _end);

    public void Add(YamlNode node, DiagnosticBag diagnostics)
    {
        // An empty node has the position of the next token.
        if (!IsFlow && node.Site.Length > 0)
            _end = node.Site.End;

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
            AddEntry(_key, node);
            _key = null;
        }
    }

    /// <param name="offset">The end according to the library: in flow style, before the closing bracket.</param>
    public void SetEnd(int offset) => _end = IsFlow ? offset + 1 : _end;

    /// <param name="isComplete">Whether its end was reached. If not, the rest counts as unread.</param>
    /// <returns>It or, of an item below which others begin without their dashes, each of them.</returns>
    public ImmutableArray<YamlNode> Close(bool isComplete, DiagnosticBag diagnostics)
    {
        // An unclosed bracket may be part of a text; what should have been a list may seem to have a key.
        if (!isComplete && (IsFlow || (IsMapping && _entries.Count == 0 && _key is null)))
            return [new YamlNode.Unread(Start)];

        if (!IsMapping && !isComplete)
            _items.Add(new YamlNode.Unread(Start));

        if (!IsMapping)
            return [new YamlNode.Sequence([.. _items], Start) { Extent = Extent, IsFlow = IsFlow }];

        if (_key is not null)
            AddEntry(_key, new YamlNode.Unread(_key.At));

        var items = IsFlow || Anchor is not null ? [[.. _entries]] : ForgottenDashes.Divide(_entries, diagnostics);
        return [.. items.Select((entries, index) => Mapping(entries, index == items.Length - 1, isComplete, diagnostics))];
    }

    private YamlNode.Mapping Mapping(ImmutableArray<YamlEntry> entries, bool isLast, bool isComplete, DiagnosticBag diagnostics)
    {
        var at = entries.IsEmpty ? Start : FirstEntry(entries[0]);
        return new YamlNode.Mapping(DoubledKeys.Without(entries, diagnostics), isComplete || !isLast, at)
        {
            Extent = isLast && entries.Length == _entries.Count
                ? Extent
                : YamlSpans.Between(Start.File, entries[0].Key.At.Start, isLast ? _end : entries[^1].Value.Site.End),
            IsFlow = IsFlow,
        };
    }

    private void AddEntry(YamlNode key, YamlNode value)
    {
        if (key is YamlNode.Scalar { Text: var name })
            _entries.Add(new(new(name, key.At), value));
    }

    // The key with its value if they share a line: enough to identify the mapping.
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
