using Briefing.Load.Schemas;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml;

/// <summary>
/// Builds nodes from YamlDotNet's events. Its own tree (RepresentationModel) stops at the first duplicate key and recurses
/// as deep as a file is nested, so a file could hide errors or crash the program.
/// </summary>
internal sealed class YamlTreeBuilder(TextFile file, DiagnosticBag diagnostics)
{
    private readonly Stack<OpenCollection> _open = [];

    // A collection that has not ended is null.
    private readonly Dictionary<string, YamlNode?> _anchored = [];

    // Anchors of scalars without an alias so far, with their places.
    private readonly Dictionary<string, TextSpan> _unused = [];
    private YamlNode? _root;
    private int _documents;
    private long _repeated;

    // Collection ends not yet applied: if the next event is a syntax error, it may belong inside.
    private int _ended;

    /// <summary>The last valid event, from which the search for a syntax error starts.</summary>
    public ParsingEvent? Last { get; private set; }

    public OpenCollection? Innermost => _open.ElementAtOrDefault(_ended);

    public OpenCollection? LastClosed => _ended == 0 ? null : _open.ElementAt(_ended - 1);

    /// <returns>Whether to continue.</returns>
    public bool Accept(ParsingEvent parsed)
    {
        // What follows the value of a key is a key.
        if (parsed is Scalar { Style: ScalarStyle.Plain } key && Innermost is { IsMapping: true } mapping
            && (_ended > 0 || mapping.ExpectsKey)
            && LookAlike.InKey(key.Value, (int)key.Start.Index) is { } lookAlike)
        {
            diagnostics.Add(LookAlikes.Report(file, lookAlike));
            return false;
        }

        Last = parsed;
        if (parsed is MappingEnd or SequenceEnd)
        {
            _open.ElementAt(_ended++).SetEnd((int)parsed.Start.Index);
            return true;
        }

        for (; _ended > 0; _ended--)
            Close(isComplete: true);

        switch (parsed)
        {
            case DocumentStart when ++_documents > 1:
                diagnostics.Add(Problems.SecondDocument(YamlSpans.Of(file, parsed)));
                return false;
            case DocumentEnd:
                foreach (var (name, at) in _unused)
                    diagnostics.Add(Unused(at, name));
                break;
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case AnchorAlias alias:
                var here = YamlSpans.Of(file, alias);
                Add(Resolve(alias.Value.Value, here) is { } node ? node with { Reference = here } : new YamlNode.Unread(here));
                break;
            case MappingStart { Style: var style } start:
                return Open(start, isMapping: true, style == MappingStyle.Flow);
            case SequenceStart { Style: var style } start:
                return Open(start, isMapping: false, style == SequenceStyle.Flow);
        }

        return true;
    }

    /// <summary>The nodes read so far. Open collections are incomplete; the reason has been reported.</summary>
    /// <returns><c>null</c> if there are none.</returns>
    public YamlNode? Finish()
    {
        while (_open.Count > 0)
            Close(isComplete: false);

        return _root is YamlNode.Scalar { Extent.Length: 0 } ? null : _root;
    }

    private bool Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        var at = YamlSpans.StartOf(file, start, Innermost);
        if (_open.Count == Limits.Nesting)
        {
            diagnostics.Add(Problems.TooDeep(at, Limits.Nesting));
            return false;
        }

        ReportTag(start, at);
        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
            SetAnchor(anchor, null);

        _open.Push(new(isMapping, isFlow, at, anchor));
        return true;
    }

    private void Close(bool isComplete)
    {
        var closed = _open.Pop();
        var nodes = closed.Close(isComplete, diagnostics);
        if (closed.Anchor is not null)
            _anchored[closed.Anchor] = nodes[^1];

        foreach (var node in nodes)
            Add(node);
    }

    private void AddScalar(Scalar scalar)
    {
        if (scalar is { Value: "", Style: ScalarStyle.Plain, Anchor.IsEmpty: false })
        {
            AddEmptyAnchor(scalar);
            return;
        }

        var at = YamlSpans.Of(file, scalar);
        ReportTag(scalar, at);
        if (ControlCharacters.FirstRefused(scalar.Value) is var (_, code))
            diagnostics.Add(Problems.ControlCharacter(at, code, more: 0));

        var extent = YamlSpans.Between(file, (int)scalar.Start.Index, (int)scalar.End.Index);
        var node = new YamlNode.Scalar(ControlCharacters.Replaced(scalar.Value), FormOf(scalar.Style), at, extent);
        if (!scalar.Anchor.IsEmpty)
        {
            SetAnchor(scalar.Anchor.Value, node);
            _unused[scalar.Anchor.Value] = PlaceOf(scalar);
        }

        Add(node);
    }

    private static ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal => ScalarForm.Literal,
        ScalarStyle.Folded => ScalarForm.Folded,
        _ => ScalarForm.Plain,
    };

    /// <summary>An anchor without a value was meant as text.</summary>
    private void AddEmptyAnchor(Scalar scalar)
    {
        var node = new YamlNode.Unread(PlaceOf(scalar));
        diagnostics.Add(Problems.NeedsQuotes(node.At, '&'));
        SetAnchor(scalar.Anchor.Value, node);
        Add(node);
    }

    private void SetAnchor(string name, YamlNode? node)
    {
        // From here on, the anchor is defined anew.
        if (_unused.Remove(name, out var at))
            diagnostics.Add(Unused(at, name));

        _anchored[name] = node;
    }

    private Diagnostic Unused(TextSpan at, string name) => Problems.UnusedAnchor(at, name).MendedBy(WrittenValue.Quote(file, at.Start), WithoutAnchor(at));

    private Fix? WithoutAnchor(TextSpan at) => at.End < file.Content.Length && file.Content[at.End] == ' '
        ? new($"Delete {Phrase.Quote(file.Content.Substring(at.Start, at.Length))}", [new(new(file, at.Start, at.Length + 1), "", "deleted")], IsCertain: false)
        : null;

    /// <summary>The place of the anchor, which may come before or after a tag.</summary>
    private TextSpan PlaceOf(Scalar scalar)
    {
        var written = YamlSpans.Between(file, (int)scalar.Start.Index, (int)scalar.End.Index);
        var name = $"&{scalar.Anchor.Value}";
        var at = file.Content.AsSpan(written.Start, written.Length).IndexOf(name);
        return at < 0 ? written : new(file, written.Start + at, name.Length);
    }

    private void Add(YamlNode node)
    {
        if (_open.TryPeek(out var collection))
            collection.Add(node, diagnostics);
        else
            _root ??= node;
    }

    /// <returns><c>null</c> if the alias cannot be resolved, which is reported.</returns>
    private YamlNode? Resolve(string name, TextSpan at)
    {
        _unused.Remove(name);
        if (!_anchored.TryGetValue(name, out var node))
            diagnostics.Add((IsText(at) ? Problems.NeedsQuotes(at, '*') : Problems.UnknownAlias(at, name)).MendedBy(WrittenValue.Quote(file, at.Start)));
        else if (node is null)
            diagnostics.Add(Problems.AliasOfItself(at, name));
        else if ((_repeated += node.Size) > Limits.RepeatedValues)
            diagnostics.Add(Problems.TooManyAliases(at, name));
        else
            return node;

        return null;
    }

    // '*Never* again' is meant as emphasis; YAML reads an alias called 'Never*'.
    private bool IsText(TextSpan at)
    {
        var rest = file.Content.AsSpan(at.End).TrimStart(" \t");
        return file.Content[at.End - 1] == '*' || rest is [not (',' or ']' or '}' or '#' or ':' or '\r' or '\n'), ..];
    }

    // '!important' would silently lose its word to a YAML tag.
    private void ReportTag(NodeEvent node, TextSpan at)
    {
        var written = file.Content.AsSpan(at.Start);
        if (!node.Anchor.IsEmpty && written.IndexOfAny(' ', '\t') is > 0 and var end)
            written = written[end..].TrimStart();

        if (!node.Tag.IsEmpty && written.StartsWith("!"))
            diagnostics.Add(Problems.NeedsQuotes(at, '!').MendedBy(node is Scalar ? WrittenValue.Quote(file, at.Start) : null));
    }
}
