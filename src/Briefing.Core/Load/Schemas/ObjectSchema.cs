namespace Briefing.Load.Schemas;

/// <summary>An object of the format: a mapping with a closed set of keys.</summary>
/// <param name="name">The object's name in messages: "argument", "citation".</param>
internal sealed class ObjectSchema(string name, ImmutableArray<Key> keys)
{
    private ObjectSchema? _json;
    private ObjectSchema? _table;

    public string Name { get; } = name;

    public ImmutableArray<Key> Keys { get; } = keys;

    /// <summary>The id that the object is listed under in a mapping; in JSON, one of its own keys.</summary>
    public Key? Heading { get; init; }

    /// <summary>Keys of which at least one is needed, if any.</summary>
    public AnyOf? AnyRequired { get; init; }

    /// <summary>A key that excludes others, if any.</summary>
    public Exclusion? Exclusion { get; init; }

    /// <summary>Whether it is short and written in braces on one line.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The maximum number in a list.</summary>
    public int MaxItems { get; init; } = Limits.Items;

    /// <summary>Differences in JSON, apart from the spelling of keys.</summary>
    public JsonForm JsonForm { get; init; } = JsonForm.Same;

    /// <summary>The same object in the form of <c>briefing export -f json</c>.</summary>
    public ObjectSchema Json => _json ??= InJson(JsonNames.Of, schema => schema.Json);

    /// <summary>The same object in the form of a table's row: that of JSON, with the keys spelt as in YAML.</summary>
    public ObjectSchema Table => _table ??= InJson(name => name, schema => schema.Table);

    /// <summary>Whether a key may also be written as CSL spells it.</summary>
    public bool HasCslNames { get; } = keys.Any(key => key.CslName is not null);

    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
                return key;
        }

        return null;
    }

    /// <summary>A new object for an author to complete: missing required keys are blank.</summary>
    /// <param name="hasComments">Whether optional keys have comments.</param>
    public DataNode.Mapping Draft(IEnumerable<(string Name, DataNode? Value)> given, bool hasComments = false)
    {
        var values = given.ToDictionary(entry => entry.Name, entry => entry.Value);
        var isExclusive = Exclusion is { } rule && values.GetValueOrDefault(rule.Key) is { IsEmpty: false };
        return new([.. Keys.Select(Draft).OfType<DataEntry>()]) { Schema = this, IsFlow = IsFlow };

        DataEntry? Draft(Key key) => values.GetValueOrDefault(key.Name) switch
        {
            { IsEmpty: false } value => new(key.Name, value),

            // Lists are filled later.
            _ when key is { IsRequired: true, Value: not Value.List } => new(key.Name, ToFill(key.Value, key.Hint ?? key.Meaning)),
            _ when isExclusive && Exclusion!.Others.Contains(key.Name) => null,
            _ when hasComments && key.Hint is { } hint => new(key.Name, new DataNode.Blank(hint), IsHint: true),
            _ => null,
        };
    }

    private static DataNode ToFill(Value value, string hint) =>
        Placeholders.MayReplace(value) ? new DataNode.Placeholder(hint) : new DataNode.Blank(hint);

    private ObjectSchema InJson(Func<string, string> nameOf, Func<ObjectSchema, ObjectSchema> schemaOf)
    {
        Key[] heading = Heading is null ? [] : [Heading];
        var keys = Keys.Where(key => !key.IsForAuthors && !JsonForm.LeftOut.Contains(key.Name)).Concat(heading).Select(JsonForm.Reworded);
        return new(JsonForm.Name ?? Name, [.. keys.Concat(JsonForm.Derived.Select(derived => derived.Key)).Select(Key)])
        {
            AnyRequired = AnyRequired,
            Exclusion = Exclusion,
            MaxItems = MaxItems,
        };

        Key Key(Key key) => key with { Name = nameOf(key.Name), Value = InJson(key.Value, schemaOf), CslName = null };
    }

    private static Value InJson(Value value, Func<ObjectSchema, ObjectSchema> schemaOf) => value switch
    {
        Value.Object item => new Value.Object(schemaOf(item.Schema)),
        Value.List list => list with { Item = InJson(list.Item, schemaOf) },
        Value.IdMap { Item: Value.Object item } => Value.ListOf(schemaOf(item.Schema)),
        Value.IdMap map => map with { Item = InJson(map.Item, schemaOf) },
        _ => value,
    };
}
