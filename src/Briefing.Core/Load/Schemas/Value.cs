namespace Briefing.Load.Schemas;

/// <summary>What the value of a key can be.</summary>
internal abstract record Value
{
    private Value() { }

    public static List ListOf(ObjectSchema schema) => new(schema.Name, new Object(schema)) { Most = schema.Most };

    /// <summary>One text.</summary>
    public sealed record Scalar(ScalarKind Kind) : Value;

    /// <summary>One of some words.</summary>
    public sealed record OneOf(ImmutableArray<string> Words) : Value;

    /// <summary>A mapping with the keys of an object.</summary>
    public sealed record Object(ObjectSchema Schema) : Value;

    /// <param name="What">What an item is called in a message.</param>
    public sealed record List(string What, Value Item) : Value
    {
        /// <summary>How many items it may have.</summary>
        public int Most { get; init; } = Limits.Items;
    }

    /// <summary>A mapping whose keys are ids.</summary>
    /// <param name="What">What has the ids.</param>
    public sealed record ById(string What, Value Item) : Value;

    /// <summary>One, or a list of them.</summary>
    public sealed record OneOrMore(string What, Value Item) : Value;
}
