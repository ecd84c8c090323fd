namespace Briefing.Load.Schemas;

/// <summary>What is different of an object in the JSON of a debate. The names of its keys differ by <see cref="JsonNames"/>.</summary>
internal sealed record JsonForm
{
    public static JsonForm Same { get; } = new();

    /// <summary>What it is called there; <c>null</c> if its own name will do.</summary>
    public string? Name { get; init; }

    /// <summary>Keys that have their place elsewhere, or none.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Keys that follow from others.</summary>
    public ImmutableArray<DerivedKey> Derived { get; init; } = [];

    /// <summary>Keys that are written first, in this order; all others follow in that of the schema.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>A key with what its meaning is there.</summary>
    public Func<Key, Key> Reworded { get; init; } = key => key;
}
