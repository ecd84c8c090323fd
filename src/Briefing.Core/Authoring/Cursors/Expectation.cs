using Briefing.Load.Schemas;

namespace Briefing.Authoring.Cursors;

/// <summary>What the format expects at a node: nothing where it does not know the key.</summary>
/// <param name="Key">The key whose value it is, or is in.</param>
internal readonly record struct Expectation(Value? Value, Key? Key)
{
    /// <summary>The value of a key.</summary>
    public Expectation Of(string name) => Value switch
    {
        Value.Object { Schema: var schema } => (schema.Find(name) ?? schema.Keys.FirstOrDefault(key => key.CslName == name)) is { } key
            ? new(key.Value, key)
            : default,
        Value.IdMap map => new(map.Item, Key),
        Value.OneOrMore { Item: var item } => new Expectation(item, Key).Of(name),
        _ => default,
    };

    /// <summary>An item of a list.</summary>
    public Expectation OfItem() => Value switch
    {
        Value.List { Item: var item } => new(item, Key),
        Value.OneOrMore { Item: var item } => new(item, Key),
        _ => default,
    };
}
