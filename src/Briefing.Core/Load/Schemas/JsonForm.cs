namespace Briefing.Load.Schemas;

/// <summary>How an object's form in JSON differs, apart from the spelling of keys (<see cref="JsonNames"/>).</summary>
internal sealed record JsonForm
{
    public static JsonForm Same { get; } = new();

    /// <summary>The object's name in JSON; <c>null</c> if it is the same.</summary>
    public string? Name { get; init; }

    /// <summary>Keys that are elsewhere in JSON, or nowhere.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Keys with derived values.</summary>
    public ImmutableArray<DerivedKey> Derived { get; init; } = [];

    /// <summary>Keys to write first, in this order; the others follow in the order of the schema.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>Adapts the meaning of a key.</summary>
    public Func<Key, Key> Reworded { get; init; } = key => key;
}
