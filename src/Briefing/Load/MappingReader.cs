using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Load;

/// <summary>
/// Takes the keys off a mapping, one after another. <see cref="Close"/> then reports those that nobody asked for and
/// those that are missing. What cannot be read is reported, and an empty value stands for it: an empty id matches
/// nothing and an empty text is printed nowhere, so no later stage reports it again.
/// </summary>
internal sealed partial class MappingReader
{
    private readonly YamlNode.Mapping _mapping;
    private readonly HashSet<string> _asked = [];
    private readonly List<string> _missing = [];

    private MappingReader(string what, YamlNode.Mapping mapping, ReadingContext context)
    {
        What = what;
        _mapping = mapping;
        Context = context;
    }

    /// <summary>What the mapping describes, in a message: "argument", "citation".</summary>
    public string What { get; }

    public ReadingContext Context { get; }

    public TextSpan At => _mapping.At;

    /// <summary>Whether it was read to its end. If not, what seems to be missing may only be unread.</summary>
    public bool IsWhole => _mapping.IsWhole;

    /// <summary>Reads an item of a list, or the whole of a file.</summary>
    public static MappingReader Of(string what, YamlNode node, ReadingContext context)
    {
        if (node is YamlNode.Scalar or YamlNode.Sequence)
            context.Diagnostics.Add(Problems.WrongItem(node.At, what, ShapeOf(node), Shape.Keys));

        return new(what, node as YamlNode.Mapping ?? new YamlNode.Mapping([], IsWhole: false, node.At), context);
    }

    /// <summary>Whether something is written behind a key; '~' and the like are nothing.</summary>
    public bool HasValue(string key) =>
        _mapping.Entries.Any(e => e.Key.Value == key && !(e.Value is YamlNode.Scalar text && IsNothing(text)));

    public bool Has(string key) => _mapping.Entries.Any(entry => entry.Key.Value == key);

    /// <summary>An optional mapping under a key.</summary>
    public T? Keys<T>(string key, string what, Func<MappingReader, T?> read)
        where T : class
    {
        if (Take(key, isRequired: false) is not { } entry)
            return null;

        ReportShape(entry, Shape.Keys);
        return entry.Value is YamlNode.Mapping mapping ? read(new(what, mapping, Context)) : null;
    }

    /// <summary>A mapping whose keys are ids. An empty key stands for what could not be read.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Take(key, isRequired: false) is not { } entry)
            return IsWhole ? [] : [UnreadEntry];

        ReportShape(entry, Shape.Keys);
        return entry.Value is YamlNode.Mapping mapping
            ? [.. mapping.Entries, .. mapping.IsWhole ? (YamlEntry[])[] : [UnreadEntry]]
            : [UnreadEntry];
    }

    public ImmutableArray<T> List<T>(string key, Func<YamlNode, T> read) => List(key, isRequired: false, read);

    public ImmutableArray<T> RequiredList<T>(string key, Func<YamlNode, T> read) => List(key, isRequired: true, read);

    /// <summary>
    /// Reports keys that are unknown or missing. A missing key with a near miss among the unknown is one mistake.
    /// </summary>
    public void Close()
    {
        var expected = _asked.Where(key => !Has(key)).ToList();
        foreach (var (key, _) in _mapping.Entries.Where(entry => !_asked.Contains(entry.Key.Value)))
        {
            var suggestion = NearMiss.Of(key.Value, expected);
            Context.Diagnostics.Add(Problems.UnknownKey(key.At, What, key.Value, suggestion));
            if (suggestion is not null)
                _missing.Remove(suggestion);
        }

        foreach (var key in _missing)
            Context.Diagnostics.Add(Problems.MissingKey(At, What, key));
    }

    private YamlEntry UnreadEntry => new(new("", At), new YamlNode.Unread(At));

    private ImmutableArray<T> List<T>(string key, bool isRequired, Func<YamlNode, T> read)
    {
        var entry = Take(key, isRequired);
        if (entry is null)
            return IsWhole && !isRequired ? [] : [read(new YamlNode.Unread(At))];

        ReportShape(entry, Shape.List);
        if (entry.Value is not YamlNode.Sequence list)
            return [read(new YamlNode.Unread(entry.Key.At))];

        if (!isRequired || !list.Items.IsEmpty)
            return [.. list.Items.Select(read)];

        Context.Diagnostics.Add(Problems.EmptyList(entry.Key.At, key));
        return [read(new YamlNode.Unread(entry.Key.At))];
    }

    private YamlEntry? Take(string key, bool isRequired)
    {
        _asked.Add(key);
        var entry = _mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        if (entry is null && isRequired && IsWhole)
            _missing.Add(key);

        if (entry?.Value is not YamlNode.Scalar scalar || !IsNothing(scalar))
            return entry;

        var severity = isRequired ? Severity.Error : Severity.Warning;
        Context.Diagnostics.Add(Problems.NoValue(entry.Key.At, key, scalar.Text.Trim(), severity));
        return null;
    }

    private void ReportShape(YamlEntry entry, Shape needed)
    {
        if (entry.Value is not YamlNode.Unread && ShapeOf(entry.Value) is var found && found != needed)
            Context.Diagnostics.Add(Problems.WrongShape(entry.Key.At, entry.Key.Value, found, needed));
    }

    private static bool IsNothing(YamlNode.Scalar scalar) =>
        string.IsNullOrWhiteSpace(scalar.Text) || (scalar.IsPlain && scalar.Text is "~" or "null" or "Null" or "NULL");

    public static Shape ShapeOf(YamlNode node) => node switch
    {
        YamlNode.Sequence => Shape.List,
        YamlNode.Mapping => Shape.Keys,
        _ => Shape.Text,
    };
}
