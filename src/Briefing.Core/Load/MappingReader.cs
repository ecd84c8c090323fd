using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Format;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Load;

/// <summary>
/// Reads a mapping by what the format says of it: keys that are unknown or missing and values of the wrong kind are
/// reported from there. What cannot be read is reported, and an empty value stands for it: an empty id matches
/// nothing and an empty text is printed nowhere, so no later stage reports it again.
/// </summary>
/// <remarks>
/// A key is still fetched by its name, as a required one or as another. To fetch one that the format does not have so,
/// or to leave one of its keys unfetched, is a bug and throws at the first mapping that is read.
/// </remarks>
internal sealed partial class MappingReader
{
    private readonly Part _part;
    private readonly YamlNode.Mapping _mapping;
    private readonly ReadingContext _context;
    private HashSet<string>? _misspelt;
    private string[]? _absent;
    private int _fetched;

    private MappingReader(Part part, YamlNode.Mapping mapping, ReadingContext context)
    {
        _part = part;
        _mapping = mapping;
        _context = context;
    }

    public TextSpan At => _mapping.At;

    /// <summary>Whether it was read to its end. If not, what seems to be missing may only be unread.</summary>
    public bool IsWhole => _mapping.IsWhole;

    private YamlEntry UnreadEntry => new(new("", At), new YamlNode.Unread(At));

    /// <summary>Reads an item of a list, or the whole of a file.</summary>
    public static T Read<T>(Part part, YamlNode node, ReadingContext context, Func<MappingReader, T> read)
    {
        if (node is YamlNode.Scalar or YamlNode.Sequence)
            context.Diagnostics.Add(Problems.WrongItem(node.At, part.Name, ShapeOf(node), Shape.Keys, context.IsJson));

        var mapping = node as YamlNode.Mapping ?? new YamlNode.Mapping([], IsWhole: false, node.At);
        return ReadAll(new(part, mapping, context), read);
    }

    public void Report(Diagnostic diagnostic) => _context.Diagnostics.Add(diagnostic);

    /// <summary>An optional mapping under a key.</summary>
    public T? Keys<T>(string key, Func<MappingReader, T?> read)
        where T : class
    {
        var part = Declared<Value.Keys>(key, isRequired: false).Part;
        if (Take(key, isRequired: false, Shape.Keys)?.Value is not YamlNode.Mapping mapping)
            return null;

        return ReadAll(new(part, mapping, _context), read);
    }

    /// <summary>A mapping under a key that is required; what is missing is read as one without keys.</summary>
    public T RequiredKeys<T>(string key, Func<MappingReader, T> read)
    {
        var part = Declared<Value.Keys>(key, isRequired: true).Part;
        var entry = Take(key, isRequired: true, Shape.Keys);
        var mapping = entry?.Value as YamlNode.Mapping ?? new YamlNode.Mapping([], IsWhole: false, entry?.Key.At ?? At);
        return ReadAll(new(part, mapping, _context), read);
    }

    /// <summary>A mapping of ids to mappings. An empty id stands for what could not be read.</summary>
    public ImmutableArray<T> ById<T>(string key, Func<Located<string>, MappingReader, T> read) =>
        Declared<Value.ById>(key, isRequired: false).Item is Value.Keys keys
            ? [.. Entries(key).Select(e => Read(keys.Part, e.Value, _context, reader => read(e.Key, reader)))]
            : throw NotDeclared(key);

    public ImmutableArray<T> List<T>(string key, Func<MappingReader, T> read) => List(key, isRequired: false, read);

    public ImmutableArray<T> RequiredList<T>(string key, Func<MappingReader, T> read) =>
        List(key, isRequired: true, read);

    private static T ReadAll<T>(MappingReader reader, Func<MappingReader, T> read)
    {
        var value = read(reader);
        reader.Close();
        return value;
    }

    private ImmutableArray<T> List<T>(string key, bool isRequired, Func<MappingReader, T> read) =>
        Declared<Value.List>(key, isRequired) is { Item: Value.Keys keys, Most: var most }
            ? [.. Items(key, isRequired, most).Select(item => Read(keys.Part, item, _context, read))]
            : throw NotDeclared(key);

    /// <summary>The items of a list; one that is unread stands for a list that is.</summary>
    private ImmutableArray<YamlNode> Items(string key, bool isRequired, int most)
    {
        var entry = Take(key, isRequired, Shape.List);
        if (entry is null)
            return IsWhole && !isRequired && !Misspelt.Contains(key) ? [] : [new YamlNode.Unread(At)];

        if (entry.Value is not YamlNode.Sequence list)
            return [new YamlNode.Unread(entry.Key.At)];

        if (list.Items.Length > most)
        {
            Report(Problems.TooManyItems(list.Items[most].At, key, list.Items.Length, most));
            return list.Items[..most];
        }

        if (!isRequired || !list.Items.IsEmpty)
            return list.Items;

        Report(Problems.EmptyList(entry.Key.At, _context.KeyOf(key), _context.IsJson));
        return [new YamlNode.Unread(entry.Key.At)];
    }

    private ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Take(key, isRequired: false, Shape.Keys) is not { } entry)
            return IsWhole ? [] : [UnreadEntry];

        if (entry.Value is YamlNode.Mapping { Entries: var entries })
        {
            foreach (var nameless in entries.Where(e => e.Key.Value.Length == 0))
                Report(Problems.EmptyItem(nameless.Key.At, "id"));
        }

        return entry.Value is YamlNode.Mapping mapping
            ? [.. mapping.Entries, .. mapping.IsWhole ? (YamlEntry[])[] : [UnreadEntry]]
            : [UnreadEntry];
    }

    /// <summary>
    /// Reports keys that are unknown or missing. A missing key with a near miss among the unknown is one mistake.
    /// </summary>
    private void Close()
    {
        if (_fetched != _part.Keys.Length)
            throw new InvalidOperationException($"The reader fetches {_fetched} keys of the {_part.Name}.");

        foreach (var entry in Unknown)
        {
            var (at, key) = (entry.Key.At, entry.Key.Value);
            Report(Problems.UnknownKey(at, _part.Name, key, Meant(entry), [.. Absent], IsCutOff(entry)));
        }

        if (!IsWhole)
            return;

        foreach (var key in _part.Keys.Where(key => key.IsRequired && !Has(key.Name) && !Misspelt.Contains(key.Name)))
            Report(Problems.MissingKey(At, _part.Name, key.Name, key.Meaning, _context.IsJson));

        if (_part.Needs is { } needs && !needs.Keys.Any(key => HasValue(key) || Misspelt.Contains(key)))
            Report(needs.Missing(At));
    }

    private IEnumerable<YamlEntry> Unknown => _mapping.Entries.Where(entry => _part.Find(entry.Key.Value) is null);

    private string[] Absent => _absent ??= [.. _part.Keys.Select(key => key.Name).Where(name => !Has(name))];

    /// <summary>Keys that are not there and seem to be meant by one that is unknown.</summary>
    private HashSet<string> Misspelt => _misspelt ??= [.. Unknown.Select(Meant).OfType<string>()];

    private string? Meant(YamlEntry unknown) => NearMiss.OfWord(unknown.Key.Value, Absent);

    /// <summary>Whether it is the end of a text in braces that has a comma in it: a key with no colon behind it.</summary>
    private static bool IsCutOff(YamlEntry entry) =>
        entry.Value is YamlNode.Scalar { Text: "" }
        && entry.Key.At.File.Content.AsSpan(entry.Key.At.End).TrimStart() is [',' or '}', ..];

    private YamlEntry? Take(string name, bool isRequired, Shape needed)
    {
        _fetched++;
        var key = _context.KeyOf(name);
        var entry = Find(key);
        if (entry?.Value is YamlNode.Scalar scalar && IsNothing(scalar))
        {
            var severity = isRequired ? Severity.Error : Severity.Warning;
            Report(Problems.NoValue(entry.Key.At, key, scalar.Text.Trim(), severity, _context.IsJson));
            return null;
        }

        if (entry is not null and not { Value: YamlNode.Unread } && ShapeOf(entry.Value) is var found && found != needed)
            Report(Problems.WrongShape(entry.Key.At, key, found, needed, KeysUnder(key), _context.IsJson));

        return entry;
    }

    private YamlEntry? Find(string key)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }

    private IReadOnlyList<string> KeysUnder(string key) =>
        _part.Find(key)?.Value is Value.Keys { Part: var part } ? [.. part.Keys.Select(known => known.Name)] : [];

    /// <exception cref="InvalidOperationException">The format has no such key.</exception>
    private T Declared<T>(string key, bool isRequired)
        where T : Value =>
        _part.Find(_context.KeyOf(key)) is { Value: T value } declared && declared.IsRequired == isRequired
            ? value
            : throw NotDeclared(key);

    private InvalidOperationException NotDeclared(string key) =>
        new($"The reader fetches '{key}' of the {_part.Name} in a way that the format does not have.");

    private bool Has(string key) => Find(key) is not null;

    /// <summary>Whether something is written behind a key; '~' and the like are nothing.</summary>
    private bool HasValue(string key) =>
        Find(key) is { } entry && !(entry.Value is YamlNode.Scalar text && IsNothing(text));

    private static bool IsNothing(YamlNode.Scalar scalar) =>
        string.IsNullOrWhiteSpace(scalar.Text) || (scalar.IsPlain && scalar.Text is "~" or "null" or "Null" or "NULL");

    public static Shape ShapeOf(YamlNode node) => node switch
    {
        YamlNode.Sequence => Shape.List,
        YamlNode.Mapping => Shape.Keys,
        _ => Shape.Text,
    };
}
