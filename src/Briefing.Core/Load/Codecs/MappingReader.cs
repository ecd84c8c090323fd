using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>
/// Reads a mapping by its schema, and reports unknown keys, missing keys and values of the wrong kind. Unreadable values are
/// replaced by empty ones: an empty id matches nothing and an empty text is never printed, so that later stages do not
/// report them again.
/// </summary>
/// <param name="heading">The id that the mapping is listed under, if any.</param>
internal sealed class MappingReader(
    ObjectSchema schema, YamlNode.Mapping mapping, ReadingContext context, Located<string>? heading)
{
    private HashSet<string>? _misspelt;
    private HashSet<string>? _doubled;
    private ImmutableArray<(YamlEntry Entry, string? Suggestion)>? _unknown;
    private int _unknownCount;
    private string[]? _absent;
    private string[]? _missing;

    public ReadingContext Context => context;

    public Located<string>? Heading => heading;

    public TextSpan At => mapping.At;

    /// <summary>Whether it was read to its end. If not, a key that seems missing may only be unread.</summary>
    public bool IsComplete => mapping.IsComplete;

    private YamlEntry UnreadEntry => new(new("", At), new YamlNode.Unread(At));

    public void Report(Diagnostic diagnostic) => context.Diagnostics.Add(diagnostic);

    /// <summary>A key as spelt in this file; <c>null</c> if files of this form do not have it.</summary>
    public string? KeyOf(string name)
    {
        var key = context.KeyOf(name);
        return context.IsJson && schema.Find(key) is null ? null : key;
    }

    /// <summary>Validates the value of a derived key, which is not used.</summary>
    public void Check(Key key)
    {
        if (key.Value is Value.Scalar { Kind: var kind })
            Scalar(key.Name, key.IsRequired, kind);
    }

    /// <summary>A scalar value.</summary>
    public Located<string>? Scalar(string key, bool isRequired, ScalarKind kind) =>
        Line(key, isRequired) is { } text ? Checked(kind, key, text) : null;

    /// <summary>A text on one line, without validation.</summary>
    public Located<string>? Line(string key, bool isRequired) =>
        Take(key, isRequired, NodeShape.Text)?.Value is YamlNode.Scalar scalar ? Joined(scalar) : null;

    /// <summary>Whether a value is a placeholder, which is reported.</summary>
    public bool IsPlaceholder(string key, string value, TextSpan at)
    {
        if (value != Placeholder.Word)
            return false;

        context.AddPlaceholder();
        Report(Problems.StillAPlaceholder(at, schema.Name, key));
        return true;
    }

    public Located<string> Checked(ScalarKind kind, string key, Located<string> text)
    {
        if (text.Value.Length > Limits.Text)
            Report(Problems.TextTooLong(text.At, key, text.Value.Length, Limits.Text));
        else if (text.Value.Length > 0 && ScalarCheck.Of(kind, key, text) is { } problem)
            Report(problem);

        return text;
    }

    /// <summary>A scalar in a list; empty if it is not a scalar.</summary>
    public Located<string> Item(string what, YamlNode node)
    {
        if (node is YamlNode.Scalar scalar && !scalar.IsNull)
            return Joined(scalar);

        if (node is YamlNode.Scalar)
            Report(Problems.EmptyItem(node.At, what).MendedBy(Removal.OfItem(node.Site, "Delete the item")));
        else if (node is not YamlNode.Unread)
            Report(Problems.WrongItem(node.At, what, node.Shape, NodeShape.Text, context.IsJson).MendedBy(Reshaping.ToText(node)));

        return new("", node.At);
    }

    /// <summary>The items of a list; one unread item if the list is unreadable.</summary>
    public ImmutableArray<YamlNode> Items(string key, bool isRequired, int most)
    {
        var entry = Take(key, isRequired, NodeShape.List);
        if (entry is null)
            return IsComplete && !isRequired && !Misspelt.Contains(key) ? [] : [new YamlNode.Unread(At)];

        if (entry.Value is not YamlNode.Sequence list)
            return [new YamlNode.Unread(entry.Key.At)];

        if (schema.Find(key)?.Value is Value.List { Item: Value.Object { Schema: var item } } && BareObject.Of(list, item) is { } bare)
        {
            Report(Problems.NoBraces(bare.At, item.Name).MendedBy(BareObject.InBraces(list)));
            return [bare];
        }

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

    /// <summary>The entries of a mapping with ids as keys. An unreadable one has an empty id.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Take(key, isRequired: false, NodeShape.Keys) is not { } entry)
            return IsComplete ? [] : [UnreadEntry];

        if (entry.Value is not YamlNode.Mapping { Entries: var entries, IsComplete: var isComplete })
            return [UnreadEntry];

        foreach (var nameless in entries.Where(e => e.Key.Value.Length == 0))
            Report(Problems.EmptyItem(nameless.Key.At, "id"));

        return isComplete ? entries : [.. entries, UnreadEntry];
    }

    /// <summary>The entries of a mapping of ids to scalars; unreadable ones are omitted.</summary>
    public IEnumerable<ValueById<Located<string>>> WordsById(string key, string what) =>
        Entries(key).Select(e => new ValueById<Located<string>>(e.Key, Item(what, e.Value))).Where(e => e.Value.Value.Length > 0);

    /// <summary>A key with its value; <c>null</c> if it has none. Values of the wrong shape are reported.</summary>
    public YamlEntry? Take(string key, bool isRequired, NodeShape needed)
    {
        var entry = mapping.Find(key);
        if (entry?.Value is YamlNode.Scalar scalar && scalar.IsNull)
        {
            var severity = isRequired ? Severity.Error : Severity.Warning;
            Report(context.IsTable
                ? Problems.EmptyCell(entry.Key.At, schema.Name, key, schema.Find(key)?.Meaning ?? "a value")
                : Problems.NoValue(entry.Key.At, key, scalar.Text.Trim(), severity, context.IsJson).MendedBy(ForNull(entry, scalar, isRequired)));
            return null;
        }

        // Keys that break off where a list is due have been reported.
        if (entry is null or { Value: YamlNode.Unread } || entry.Value.Shape is var found && found == needed
            || (needed == NodeShape.List && entry.Value is YamlNode.Mapping { IsComplete: false }))
        {
            return entry;
        }

        if (needed == NodeShape.List && entry.Value is YamlNode.Scalar { IsPlain: true } item && LookAlike.IsItem(item.Text))
            Report(LookAlikes.Report(item.Extent.File, new(item.Extent.Start, '-'), isLast: false));
        else
            Report(Problems.WrongShape(entry.Key.At, key, found, needed, KeysUnder(key), context.IsJson)
                .MendedBy([.. schema.Find(key) is { } known ? Reshaping.Of(entry.Value, known.Value, needed) : []]));

        return entry;
    }

    /// <summary>The word itself in quotation marks, a placeholder where a value must stand, or nothing.</summary>
    private Fix?[] ForNull(YamlEntry entry, YamlNode.Scalar scalar, bool isRequired)
    {
        var gone = isRequired ? null : Removal.OfEntry(entry, $"Delete {Phrase.Quote(entry.Key.Value)}");
        if (scalar.Text.Trim().Length > 0)
            return [Fix.Replace(scalar.Extent, WrittenValue.Quoted(scalar.Text.Trim()), isCertain: false), gone];

        var (file, colon) = (entry.Key.At.File, entry.Key.At.End);
        var isBare = scalar is { IsPlain: true, Extent.Length: 0, Reference: null } && colon < file.Content.Length && file.Content[colon] == ':';

        // "claim: #1 is the price" has its text in a comment.
        var rest = isBare ? file.Content.AsSpan(colon + 1).TrimStart(' ') : [];
        if (rest is ['#', not (' ' or '#' or '!' or '\r' or '\n'), ..])
            return [WrittenValue.Quote(file, file.Content.Length - rest.Length), gone];

        return isBare && isRequired && schema.Find(entry.Key.Value) is { } key && Placeholders.MayReplace(key.Value)
            ? [Fix.Insert(file, colon + 1, $" {Placeholder.Word}", $"Write {Phrase.Quote(Placeholder.Word)}")]
            : [gone];
    }

    /// <summary>
    /// Reports unknown and missing keys. A missing key with a near miss among the unknown ones counts as one error.
    /// </summary>
    public void ReportKeys()
    {
        if (IsSomethingElse)
        {
            Report(Problems.SomethingElse(At, schema.Name, [.. Unknown.Select(unknown => unknown.Entry.Key.Value)], Missing));
            return;
        }

        var meant = Unknown is [{ Suggestion: null }] && Missing is [var only] ? only : null;
        foreach (var (entry, suggestion) in Unknown)
        {
            var (at, key) = (entry.Key.At, entry.Key.Value);
            var unknown = Problems.UnknownKey(at, schema.Name, key, suggestion, [.. Absent.Where(name => schema.Find(name) is { IsForAuthors: false })], IsCutOff(entry))
                .MendedBy(IsCutOff(entry) ? CutOff.Quoted(mapping, entry) : meant is null ? null : Fix.Replace(at, meant, isCertain: false));

            if (RoundBrackets.OfKey(at, schema) is { } braces)
                unknown = unknown with { Fixes = [braces] };
            else if (CutOff.ValueInKey(key) is var (name, value) && name == suggestion)
                unknown = unknown with { Fixes = [Fix.Replace(at, $"{name}: {value}", isCertain: true)] };

            // Of two slips of one key, only their author knows which is which.
            Report(suggestion is not null && Doubled.Contains(suggestion) ? unknown with { Fixes = [] } : unknown);
        }

        if (_unknownCount > Limits.Keys)
            Report(Problems.TooManyKeys(Unknown[^1].Entry.Key.At, schema.Name, _unknownCount, Limits.Keys));

        if (schema.Exclusion is { } exclusion && HasValue(exclusion.Key))
            Report(exclusion);

        if (!IsComplete)
            return;

        foreach (var key in schema.Keys.Where(key => key.IsRequired && !Has(key.Name) && !Misspelt.Contains(key.Name)))
        {
            Report(mapping.LeftOut.LastOrDefault(left => left.Value == key.Name) is { } leftOut
                ? Problems.MissingKey(leftOut.At, schema.Name, key.Name, key.Meaning, context.IsJson, isLeftOut: true)
                : context.IsTable
                ? Problems.EmptyCell(At, schema.Name, key.Name, key.Meaning)
                : Problems.MissingKey(At, schema.Name, key.Name, key.Meaning, context.IsJson).MendedBy(AddPlaceholder(key)) with { Lack = LackOf(key) });
        }

        if (schema.AnyRequired is { } needs && !needs.Keys.Any(key => HasValue(key) || Misspelt.Contains(key)))
            Report(needs.Missing(At).MendedBy([.. needs.Keys.Select(schema.Find).OfType<Key>().Select(AddPlaceholder)]));
    }

    /// <summary><c>null</c> if the value may not be left for later.</summary>
    private Fix? AddPlaceholder(Key key) => context.IsJson || mapping.Find(key.Name) is not null || !Placeholders.MayReplace(key.Value)
        ? null
        : AddedKey.To(mapping, $"{key.Name}: {Placeholder.Word}");

    /// <summary>Of an id, only what knows the others can offer one.</summary>
    private static Lack? LackOf(Key key) => key.Value is not Value.Scalar { Kind: var kind } ? null : kind switch
    {
        ScalarKind.NewId => new Lack.Id(key.Name),
        ScalarKind.IssueId => new Lack.Issue(key.Name),
        ScalarKind.SourceId => new Lack.Source(key.Name),
        ScalarKind.Argument => new Lack.Argument(key.Name),
        _ => null,
    };

    /// <summary>An empty list is no value: JSON has one for every list.</summary>
    private void Report(Exclusion exclusion)
    {
        foreach (var key in exclusion.Others.Where(HasValue))
        {
            if (mapping.Find(key) is { Value: not YamlNode.Sequence { Items: [] } } entry)
                Report(exclusion.Beside(entry.Key.At, key).MendedBy(Removal.OfEntry(entry, $"Delete {Phrase.Quote(key)}")));
        }
    }

    /// <summary>Whether it is an object of another kind in the wrong place: most of what it has is foreign, and most of what it needs is missing.</summary>
    private bool IsSomethingElse => IsComplete && !context.IsTable && Unknown.Length is > 2 and < Limits.Keys && Missing.Length > 1
        && Missing.Length * 2 > schema.Keys.Count(key => key.IsRequired) && !Unknown.Any(unknown => Missing.Contains(unknown.Suggestion));

    /// <summary>The first keys that are unknown, with what was probably meant.</summary>
    private ImmutableArray<(YamlEntry Entry, string? Suggestion)> Unknown => _unknown ??=
    [
        .. mapping.Entries.Where(entry => schema.Find(entry.Key.Value) is null).Where(_ => ++_unknownCount <= Limits.Keys)
            .Select(entry => (entry, Meant(entry.Key))),
    ];

    /// <summary>A key that must be there is more likely meant than one that may be.</summary>
    // One from the command line is most likely meant for a key that the file has.
    private string? Meant(Located<string> key) =>
        CutOff.ValueInKey(key.Value) is var (name, _) && Absent.Contains(name) ? name
        : NearMiss.OfWord(key.Value, Missing)
        ?? NearMiss.OfWord(key.Value, key.At.File.IsOption ? schema.Keys.Select(known => known.Name) : Absent);

    private string[] Missing => _missing ??= [.. schema.Keys.Where(key => key.IsRequired && !Has(key.Name)).Select(key => key.Name)];

    private string[] Absent => _absent ??= [.. schema.Keys.Select(key => key.Name).Where(name => !Has(name))];

    /// <summary>Missing keys that are near misses of an unknown one.</summary>
    private HashSet<string> Misspelt => _misspelt ??= [.. Unknown.Select(unknown => unknown.Suggestion).OfType<string>()];

    /// <summary>Whether it is the rest of a text in braces after a comma: a key without a colon.</summary>
    private bool IsCutOff(YamlEntry entry) =>
        !(CutOff.ValueInKey(entry.Key.Value) is var (name, _) && Absent.Contains(name)) && entry.Value is YamlNode.Scalar { Text: "" }
        && entry.Key.At.File.Content.AsSpan(entry.Key.At.End).TrimStart() is [',' or '}', ..];

    /// <summary>Missing keys that are near misses of several.</summary>
    private HashSet<string> Doubled => _doubled ??=
    [
        .. Unknown.Select(unknown => unknown.Suggestion).OfType<string>().GroupBy(meant => meant).Where(group => group.Skip(1).Any()).Select(group => group.Key),
    ];

    private IReadOnlyList<string> KeysUnder(string key) =>
        schema.Find(key)?.Value is Value.Object { Schema: var item } ? [.. item.Keys.Select(known => known.Name)] : [];

    private bool Has(string key) => mapping.Find(key) is not null;

    /// <summary>Whether a key has a value other than null.</summary>
    public bool HasValue(string key) =>
        mapping.Find(key) is { } entry && !(entry.Value is YamlNode.Scalar text && text.IsNull);

    private static Located<string> Joined(YamlNode.Scalar scalar) => new(ProseReader.OnOneLine(scalar.Text), scalar.At);
}
