using Briefing.Diagnostics;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Load.Codecs;

/// <summary>
/// Reads a mapping by what the format says of it: keys that are unknown or missing and values of the wrong kind are
/// reported from there. What cannot be read is reported and has an empty value as its substitute: an empty id matches
/// nothing and an empty text is printed nowhere, so no later stage reports it again.
/// </summary>
/// <param name="heading">The key whose value the mapping is, if that is an id.</param>
internal sealed class MappingReader(
    ObjectSchema schema, YamlNode.Mapping mapping, ReadingContext context, Located<string>? heading)
{
    private HashSet<string>? _misspelt;
    private string[]? _absent;

    public ReadingContext Context => context;

    public Located<string>? Heading => heading;

    public TextSpan At => mapping.At;

    /// <summary>Whether it was read to its end. If not, what seems to be missing may only be unread.</summary>
    public bool IsWhole => mapping.IsWhole;

    private YamlEntry UnreadEntry => new(new("", At), new YamlNode.Unread(At));

    public void Report(Diagnostic diagnostic) => context.Diagnostics.Add(diagnostic);

    /// <summary>A key as this file has it; <c>null</c> if only files of another form have it.</summary>
    public string? KeyOf(string name)
    {
        var key = context.KeyOf(name);
        return context.IsJson && schema.Find(key) is null ? null : key;
    }

    /// <summary>Reads a key whose value follows from others, for the mistakes in it.</summary>
    public void Check(Key key)
    {
        if (key.Value is Value.Scalar { Kind: var kind })
            Scalar(key.Name, key.IsRequired, kind);
    }

    /// <summary>A value that is written as one text.</summary>
    public Located<string>? Scalar(string key, bool isRequired, ScalarKind kind) =>
        Line(key, isRequired) is { } text ? Checked(kind, key, text) : null;

    /// <summary>A text on one line of which nothing is checked.</summary>
    public Located<string>? Line(string key, bool isRequired) =>
        Take(key, isRequired, NodeShape.Text)?.Value is YamlNode.Scalar scalar ? Joined(scalar) : null;

    public Located<string> Checked(ScalarKind kind, string key, Located<string> text)
    {
        if (text.Value.Length > Limits.Text)
            Report(Problems.TextTooLong(text.At, key, text.Value.Length, Limits.Text));
        else if (text.Value.Length > 0 && ScalarCheck.Of(kind, key, text) is { } problem)
            Report(problem);

        return text;
    }

    /// <summary>An item of a list that is one text; empty if it is not.</summary>
    public Located<string> Item(string what, YamlNode node)
    {
        if (node is YamlNode.Scalar scalar && !scalar.IsNull)
            return Joined(scalar);

        if (node is YamlNode.Scalar)
            Report(Problems.EmptyItem(node.At, what));
        else if (node is not YamlNode.Unread)
            Report(Problems.WrongItem(node.At, what, node.Shape, NodeShape.Text, context.IsJson));

        return new("", node.At);
    }

    /// <summary>The items of a list; one that is unread is a substitute for a list that is.</summary>
    public ImmutableArray<YamlNode> Items(string key, bool isRequired, int most)
    {
        var entry = Take(key, isRequired, NodeShape.List);
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

        Report(Problems.EmptyList(entry.Key.At, key, context.IsJson));
        return [new YamlNode.Unread(entry.Key.At)];
    }

    /// <summary>The entries of a mapping whose keys are ids. An empty id is a substitute for what could not be read.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Take(key, isRequired: false, NodeShape.Keys) is not { } entry)
            return IsWhole ? [] : [UnreadEntry];

        if (entry.Value is not YamlNode.Mapping { Entries: var entries, IsWhole: var isWhole })
            return [UnreadEntry];

        foreach (var nameless in entries.Where(e => e.Key.Value.Length == 0))
            Report(Problems.EmptyItem(nameless.Key.At, "id"));

        return isWhole ? entries : [.. entries, UnreadEntry];
    }

    /// <summary>The entries of a mapping of ids to one text each; what cannot be read is left out.</summary>
    public IEnumerable<ValueById<Located<string>>> WordsById(string key, string what) =>
        Entries(key).Select(e => new ValueById<Located<string>>(e.Key, Item(what, e.Value))).Where(e => e.Value.Value.Length > 0);

    /// <summary>A key with its value; <c>null</c> if it has none. A value of another shape is reported.</summary>
    public YamlEntry? Take(string key, bool isRequired, NodeShape needed)
    {
        var entry = mapping.Find(key);
        if (entry?.Value is YamlNode.Scalar scalar && scalar.IsNull)
        {
            var severity = isRequired ? Severity.Error : Severity.Warning;
            Report(Problems.NoValue(entry.Key.At, key, scalar.Text.Trim(), severity, context.IsJson));
            return null;
        }

        if (entry is not null and not { Value: YamlNode.Unread } && entry.Value.Shape is var found && found != needed)
            Report(Problems.WrongShape(entry.Key.At, key, found, needed, KeysUnder(key), context.IsJson));

        return entry;
    }

    /// <summary>
    /// Reports keys that are unknown or missing. A missing key with a near miss among the unknown is one mistake.
    /// </summary>
    public void ReportKeys()
    {
        foreach (var entry in Unknown)
        {
            var (at, key) = (entry.Key.At, entry.Key.Value);
            Report(Problems.UnknownKey(at, schema.Name, key, Meant(entry), [.. Absent], IsCutOff(entry)));
        }

        if (!IsWhole)
            return;

        foreach (var key in schema.Keys.Where(key => key.IsRequired && !Has(key.Name) && !Misspelt.Contains(key.Name)))
            Report(Problems.MissingKey(At, schema.Name, key.Name, key.Meaning, context.IsJson));

        if (schema.Needs is { } needs && !needs.Keys.Any(key => HasValue(key) || Misspelt.Contains(key)))
            Report(needs.Missing(At));
    }

    private IEnumerable<YamlEntry> Unknown => mapping.Entries.Where(entry => schema.Find(entry.Key.Value) is null);

    private string[] Absent => _absent ??= [.. schema.Keys.Select(key => key.Name).Where(name => !Has(name))];

    /// <summary>Keys that are not there and seem to be meant by one that is unknown.</summary>
    private HashSet<string> Misspelt => _misspelt ??= [.. Unknown.Select(Meant).OfType<string>()];

    private string? Meant(YamlEntry unknown) => NearMiss.OfWord(unknown.Key.Value, Absent);

    /// <summary>Whether it is the end of a text in braces that has a comma in it: a key with no colon after it.</summary>
    private static bool IsCutOff(YamlEntry entry) =>
        entry.Value is YamlNode.Scalar { Text: "" }
        && entry.Key.At.File.Content.AsSpan(entry.Key.At.End).TrimStart() is [',' or '}', ..];

    private IReadOnlyList<string> KeysUnder(string key) =>
        schema.Find(key)?.Value is Value.Object { Schema: var item } ? [.. item.Keys.Select(known => known.Name)] : [];

    private bool Has(string key) => mapping.Find(key) is not null;

    /// <summary>Whether a key has a value; '~' and the like are none.</summary>
    private bool HasValue(string key) =>
        mapping.Find(key) is { } entry && !(entry.Value is YamlNode.Scalar text && text.IsNull);

    private static Located<string> Joined(YamlNode.Scalar scalar) => new(ProseReader.OnOneLine(scalar.Text), scalar.At);
}
