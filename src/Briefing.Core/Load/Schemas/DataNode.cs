namespace Briefing.Load.Schemas;

/// <summary>Data to write: the same for YAML, for JSON and for the comparison of two debates.</summary>
internal abstract record DataNode
{
    private DataNode()
    {
    }

    public static implicit operator DataNode?(string? text) => text is null ? null : new String(text);

    /// <summary>Whether YAML omits a key with this value.</summary>
    public virtual bool IsEmpty => false;

    public sealed record String(string Text) : DataNode;

    public sealed record Number(decimal Value) : DataNode
    {
        public string Digits => Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Boolean(bool Value) : DataNode
    {
        public string Word => Value ? "true" : "false";
    }

    /// <summary>A required value for the author to fill in: without it there is no debate.</summary>
    public sealed record Blank(string Hint) : DataNode;

    /// <summary>A required value for the author to fill in: until then, the debate is a draft.</summary>
    public sealed record Placeholder(string Hint) : DataNode;

    public sealed record List(ImmutableArray<DataNode> Items) : DataNode
    {
        public override bool IsEmpty => Items.IsEmpty;

        /// <summary>Whether a single item may be written without a list.</summary>
        public bool IsOneOrMore { get; init; }
    }

    public sealed record Mapping(ImmutableArray<DataEntry> Entries) : DataNode
    {
        public override bool IsEmpty => Entries.IsEmpty;

        /// <summary>The object's schema; <c>null</c> if the keys are ids.</summary>
        public ObjectSchema? Schema { get; init; }

        /// <summary>The key with the id that YAML lists the object under, if any.</summary>
        public string? Heading => Schema?.Heading?.Name;

        /// <summary>Whether it is short and written in braces, like a citation.</summary>
        public bool IsFlow { get; init; }

        /// <summary>Entries other than comments.</summary>
        public IEnumerable<DataEntry> Given => Entries.Where(entry => !entry.IsHint);

        /// <summary>The value of a key; <c>null</c> if it has none.</summary>
        public DataNode? this[string name] => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;

        /// <summary>The text of a key; empty if it has none.</summary>
        public string Text(string name) => this[name] is String words ? words.Text : "";
    }
}
