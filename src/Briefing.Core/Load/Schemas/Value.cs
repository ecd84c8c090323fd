namespace Briefing.Load.Schemas;

/// <summary>The schema of a key's value.</summary>
internal abstract record Value
{
    private Value() { }

    public static List ListOf(ObjectSchema schema) => new(schema.Name, new Object(schema)) { MaxItems = schema.MaxItems };

    /// <summary>A scalar.</summary>
    public sealed record Scalar(ScalarKind Kind) : Value;

    /// <summary>One of a set of words.</summary>
    public sealed record OneOf(ImmutableArray<string> Words) : Value;

    /// <summary>A mapping with the keys of an object.</summary>
    public sealed record Object(ObjectSchema Schema) : Value;

    /// <param name="What">An item's name in messages.</param>
    public sealed record List(string What, Value Item) : Value
    {
        /// <summary>The maximum number of items.</summary>
        public int MaxItems { get; init; } = Limits.Items;
    }

    /// <summary>A mapping with ids or codes as keys.</summary>
    /// <param name="Ids">What the keys identify: a kind that refers to something.</param>
    public sealed record IdMap(ScalarKind Ids, Value Item) : Value
    {
        /// <summary>The same as messages name it.</summary>
        public string What => Ids switch
        {
            ScalarKind.IssueId => "issue",
            ScalarKind.Code => "code",
            _ => "stakeholder",
        };
    }

    /// <summary>A single value or a list.</summary>
    public sealed record OneOrMore(string What, Value Item) : Value;
}
