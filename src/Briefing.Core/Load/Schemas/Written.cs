using System.Globalization;

namespace Briefing.Load.Schemas;

/// <summary>What is to be written, as data: the same for YAML, for JSON and for a comparison of two debates.</summary>
internal abstract record Written
{
    private Written()
    {
    }

    public static implicit operator Written?(string? text) => text is null ? null : new Words(text);

    /// <summary>Whether YAML leaves out a key that has it.</summary>
    public virtual bool IsEmpty => false;

    public sealed record Words(string Text) : Written;

    public sealed record Number(decimal Value) : Written
    {
        public string Digits => Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Truth(bool Value) : Written;

    /// <summary>A required value that is left to the author: the check reports it until there is one.</summary>
    public sealed record Blank(string Hint) : Written;

    public sealed record List(ImmutableArray<Written> Items) : Written
    {
        public override bool IsEmpty => Items.IsEmpty;

        /// <summary>Whether a single item may be written without its list.</summary>
        public bool IsOneOrMore { get; init; }
    }

    public sealed record Keys(ImmutableArray<WrittenKey> Entries) : Written
    {
        public override bool IsEmpty => Entries.IsEmpty;

        /// <summary>What object it is; <c>null</c> if the names of the keys are ids.</summary>
        public ObjectSchema? Schema { get; init; }

        /// <summary>The name of the key whose value YAML has as the object's own key, if there is one.</summary>
        public string? Heading => Schema?.Heading?.Name;

        /// <summary>Whether it is short and written in braces, as a citation is.</summary>
        public bool IsLine { get; init; }

        /// <summary>Entries that are more than a comment.</summary>
        public IEnumerable<WrittenKey> Given => Entries.Where(entry => !entry.IsHint);

        /// <summary>The value of a key; <c>null</c> if it has none.</summary>
        public Written? this[string name] => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;

        /// <summary>The text of a key; empty if it has none.</summary>
        public string Text(string name) => this[name] is Words words ? words.Text : "";
    }
}
