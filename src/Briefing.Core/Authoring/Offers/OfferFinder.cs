using Briefing.Authoring.Cursors;
using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Authoring.Offers;

/// <summary>What may be written at a place of a debate.</summary>
internal sealed class OfferFinder
{
    private readonly WorkingDebate _debate;
    private readonly WorkingFile _file;
    private readonly Cursor _cursor;
    private readonly string _space;

    private OfferFinder(WorkingDebate debate, WorkingFile file, Cursor cursor)
    {
        (_debate, _file) = (debate, file);
        var text = file.Text.Content;
        _space = cursor.Start > 0 && text[cursor.Start - 1] is ':' or '-' ? " " : "";

        // Quotation marks stay.
        var isQuoted = cursor.End > cursor.Start && text[cursor.Start] is '"' or '\'';
        _cursor = !isQuoted ? cursor : cursor with
        {
            Start = cursor.Start + 1,
            End = cursor.End - (cursor.End > cursor.Start + 1 && text[cursor.End - 1] == text[cursor.Start] ? 1 : 0),
        };
    }

    /// <summary>The most useful first. Lines after the first are indented as from the start of the line at the place.</summary>
    public static ImmutableArray<Offer> At(WorkingDebate debate, WorkingFile file, int offset) =>
    [
        .. file.CursorsAt(offset)
            .Where(cursor => !file.Text.Content.AsSpan(cursor.Start, cursor.End - cursor.Start).ContainsAny('\r', '\n'))
            .SelectMany(cursor => new OfferFinder(debate, file, cursor).All()),
    ];

    private IEnumerable<Offer> All() => (_cursor.Place, _cursor.Expected) switch
    {
        (CursorPlace.Key, Value.Object { Schema: var schema }) => WholePosition(schema).Concat(Keys(schema)),
        (CursorPlace.Key, Value.IdMap map) => Ids(map),
        (CursorPlace.ItemValue, Value.Object { Schema: var schema }) => Entries(schema, "").Concat(Keys(schema)),
        (CursorPlace.Item, Value.Object { Schema: var schema }) => Entries(schema, "- "),
        (CursorPlace.Item, _) => Values(_cursor.Expected),
        (_, Value.List { Item: var item }) => Values(item).Concat(Below()),
        (_, Value.OneOrMore { Item: var item }) => Values(item),
        (_, Value.Object { Schema: var schema }) when _cursor.IsFlow || schema.IsFlow => Entries(schema, ""),
        (_, Value.Object or Value.IdMap) => Below(),
        _ => Values(_cursor.Expected),
    };

    private IEnumerable<Offer> Keys(ObjectSchema schema)
    {
        var present = (_cursor.Around?.Entries ?? [])
            .Where(entry => entry != _cursor.Entry && entry.Start != _cursor.Start)
            .Select(entry => schema.Keys.FirstOrDefault(key => key.CslName == entry.Key)?.Name ?? entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        var isShort = schema.Exclusion is { } rule && present.Contains(rule.Key);
        var isLong = schema.Exclusion is { } other && other.Others.Any(present.Contains);
        return schema.Keys
            .Where(key => !present.Contains(key.Name)
                && !(isShort && schema.Exclusion!.Others.Contains(key.Name)) && !(isLong && key.Name == schema.Exclusion!.Key))
            .OrderByDescending(key => key.IsRequired)
            .Select(key => Offer(key.Name, OfferKind.Key, TextOf(key)) with
            {
                Detail = key.IsRequired ? "required" : "",
                Documentation = WordMeanings.Describe(key),
            });
    }

    /// <summary>A key with its colon, and blanks where it has parts. Where there is a colon already, only the name.</summary>
    private SnippetText TextOf(Key key)
    {
        if (_cursor.Entry?.Colon is not null)
            return SnippetText.Of(key.Name);

        var writer = Writer().Add($"{key.Name}:");
        return key.Value is Value.List or Value.Object or Value.IdMap
            ? writer.ValueOf(key, key.Value, Indentation, _cursor.IsFlow).Text
            : writer.Add(" ").Text;
    }

    /// <summary>Ids as keys, each with what belongs to it.</summary>
    private IEnumerable<Offer> Ids(Value.IdMap map)
    {
        var present = (_cursor.Around?.Entries ?? []).Where(entry => entry.Start != _cursor.Start).Select(entry => entry.Key).ToHashSet();
        return KnownOf(_cursor.Key, map.Ids).Where(known => !present.Contains(known.Reference)).Select(known => Offer(
            known.Reference,
            OfferKind.Id,
            _cursor.Entry?.Colon is not null
                ? SnippetText.Of(Written(known.Reference))
                : Writer().Add($"{Written(known.Reference)}:")
                    .ValueOf(_cursor.Key, map.Item, Indentation, _cursor.IsFlow).Text) with
        {
            Detail = known.Title,
            Documentation = known.Text,
        });
    }

    private IEnumerable<Offer> Entries(ObjectSchema schema, string dash)
    {
        var isFlow = _cursor.IsFlow || schema.IsFlow;
        var indentation = dash.Length > 0 ? $"{Indentation}  " : Indentation;
        return Ways(schema).Select(way => New(
            schema.Name, way.Name, Writer().Add(dash).Entry(schema, indentation, isFlow, way.Choice).Text));
    }

    /// <summary>The ways to begin an entry, with what tells them apart.</summary>
    private static IEnumerable<(string Name, string? Choice)> Ways(ObjectSchema? schema) =>
        schema is not null && SnippetWriter.ChoicesOf(schema) is [_, ..] choices
            ? choices.Select((choice, i) => (i == 0 ? "" : $", {choice}", (string?)choice))
            : [("", null)];

    private Offer New(string name, string way, SnippetText text) => Offer($"new {name}{way}", OfferKind.Entry, text) with
    {
        Documentation = $"{Phrase.WithArticle(name)} with blanks; what may wait is `{Placeholder.Word}` until you fill it in",
    };

    /// <summary>All that a position needs, for a file in which there is nothing yet.</summary>
    private IEnumerable<Offer> WholePosition(ObjectSchema schema)
    {
        if (_file.Format != FileFormat.Position || _file.Outline is not null || _cursor.Column != 0)
            return [];

        var keys = schema.Keys.Where(key => (key.IsRequired && key.Name != "id") || key.Name is "stances" or "arguments");
        return [New(schema.Name, "", Writer().Add($"id: {Written(_file.Owner)}\n").Keys(keys, "", isFlow: false).Text)];
    }

    /// <summary>The first line of what stands below its key.</summary>
    private IEnumerable<Offer> Below()
    {
        if (_cursor.IsFlow || _cursor.Key is not { } key || key.Value is Value.List { Item: not Value.Object })
            return [];

        var item = key.Value is Value.List { Item: Value.Object { Schema: { IsFlow: true } schema } } ? schema : null;
        return Ways(item).Select(way => New(
            NameOf(key.Value), way.Name, Trimmed(Writer().ValueOf(key, key.Value, Indentation, isFlow: false, way.Choice).Text)));

        SnippetText Trimmed(SnippetText text) => text.Snippet is [' ', ..] ? new(text.Snippet[1..], text.Plain[1..]) : text;
    }

    private static string NameOf(Value value) => value switch
    {
        Value.List { What: var what } => what,
        Value.Object { Schema.Name: var name } => name,
        Value.IdMap { Item: Value.Object { Schema.Name: var name } } => name,
        _ => "entry",
    };

    private IEnumerable<Offer> Values(Value value) => value switch
    {
        Value.OneOf one => Words(one.Words),
        Value.OneOrMore { Item: Value.OneOf one } => Words(one.Words),
        Value.Scalar { Kind: ScalarKind.Truth } => Words(["true", "false"]),
        Value.Scalar { Kind: ScalarKind.SourceType } => Words(SourceTypes.All),
        Value.Scalar { Kind: ScalarKind.Language } => Languages.Common.Select(language =>
            Offer(language.Tag, OfferKind.Word, SnippetText.Of(language.Tag)) with { Detail = language.Name }),
        Value.Scalar { Kind: ScalarKind.NewId } => NewIds().Select(id => Offer(id, OfferKind.Id, Wrapped(id))),
        Value.Scalar { Kind: var kind } => KnownOf(_cursor.Key, kind).Select(known => Offer(
            known.Reference, OfferKind.Id, Wrapped(Written(known.Reference))) with
        {
            Detail = known.Title,
            Documentation = known.Text,
        }),
        _ => [],
    };

    private IEnumerable<Offer> Words(ImmutableArray<string> words) => words.Select(word => Offer(word, OfferKind.Word, SnippetText.Of(word)) with
    {
        Detail = WordMeanings.Of(_cursor.Key, word),
    });

    private SnippetText Wrapped(string words) => _cursor.Place switch
    {
        CursorPlace.Item => SnippetText.Of($"- {words}"),
        CursorPlace.Value when _cursor.Expected is Value.List => SnippetText.Of($"[{words}]"),
        _ => SnippetText.Of(words),
    };

    /// <summary>What the name of a file makes the only right id.</summary>
    private IEnumerable<string> NewIds() => _cursor.Key?.Name switch
    {
        "stakeholders" => _debate.Unlisted,
        "id" when _file.Format == FileFormat.Position && _cursor.Around == _file.Outline && _file.Owner.Length > 0 => [_file.Owner],
        _ => [],
    };

    /// <summary>Nobody is to answer oneself.</summary>
    private IEnumerable<Known> KnownOf(Key? key, ScalarKind kind) => _debate.Catalogue.Of(kind, _file.Owner)
        .Where(known => key?.Name != "against" || known.Id != _file.Owner);

    private SnippetWriter Writer() => new(KnownOf);

    /// <summary>Of lines after the first, up to the keys beside this one.</summary>
    private string Indentation => new(' ', Math.Max(_cursor.Column, 0));

    private Offer Offer(string label, OfferKind kind, SnippetText text) =>
        new(label, kind, text.Snippet is ['\n', ..] ? text : text.After(_space), _cursor.Start, _cursor.End);

    private static string Written(string reference) => YamlScalarWriter.Write(reference, inBrackets: true);
}
