namespace Briefing.Load.Schemas;

/// <summary>An object of the format: a mapping with these keys and no others.</summary>
/// <param name="name">What it is called in a message: "argument", "citation".</param>
internal sealed class ObjectSchema(string name, ImmutableArray<Key> keys)
{
    private ObjectSchema? _json;

    public string Name { get; } = name;

    public ImmutableArray<Key> Keys { get; } = keys;

    /// <summary>The key that the object itself has as the value of a mapping of ids; in JSON it is a key of the object.</summary>
    public Key? Heading { get; init; }

    /// <summary>Keys of which at least one is needed, if there are such.</summary>
    public AnyOf? Needs { get; init; }

    /// <summary>Whether it is short and written in braces on one line.</summary>
    public bool IsLine { get; init; }

    /// <summary>How many of them a list may have.</summary>
    public int Most { get; init; } = Limits.Items;

    /// <summary>What is different in JSON, besides the names of the keys.</summary>
    public JsonForm JsonForm { get; init; } = JsonForm.Same;

    /// <summary>The same object as <c>briefing export -f json</c> writes it.</summary>
    public ObjectSchema Json => _json ??= InJson();

    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
                return key;
        }

        return null;
    }

    /// <summary>A new object for an author to complete: a blank for each key that is required and not given.</summary>
    /// <param name="hasComments">Whether there are comments, too, on keys that are not required.</param>
    public Written.Keys Draft(IEnumerable<(string Name, Written? Value)> given, bool hasComments = false)
    {
        var values = given.ToDictionary(entry => entry.Name, entry => entry.Value);
        return new([.. Keys.Select(Draft).OfType<WrittenKey>()]) { Schema = this, IsLine = IsLine };

        WrittenKey? Draft(Key key) => values.GetValueOrDefault(key.Name) switch
        {
            { IsEmpty: false } value => new(key.Name, value),

            // A list is filled by what is added later.
            _ when key is { IsRequired: true, Value: not Value.List } => new(key.Name, new Written.Blank(key.Hint ?? key.Meaning)),
            _ when hasComments && key.Hint is { } hint => new(key.Name, new Written.Blank(hint), IsHint: true),
            _ => null,
        };
    }

    private ObjectSchema InJson()
    {
        Key[] heading = Heading is null ? [] : [Heading];
        var keys = Keys.Where(key => !JsonForm.LeftOut.Contains(key.Name)).Concat(heading).Select(JsonForm.Reworded);
        return new(JsonForm.Name ?? Name, [.. keys.Concat(JsonForm.Derived.Select(derived => derived.Key)).Select(InJson)])
        {
            Needs = Needs,
            Most = Most,
        };
    }

    private static Key InJson(Key key) => key with { Name = JsonNames.Of(key.Name), Value = InJson(key.Value) };

    private static Value InJson(Value value) => value switch
    {
        Value.Object item => new Value.Object(item.Schema.Json),
        Value.List list => list with { Item = InJson(list.Item) },
        Value.ById { Item: Value.Object item } => Value.ListOf(item.Schema.Json),
        Value.ById map => map with { Item = InJson(map.Item) },
        _ => value,
    };
}
