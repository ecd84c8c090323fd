using System.Globalization;

namespace Briefing.Load.Schemas;

/// <summary>Data to write: the same for YAML, for JSON and for the comparison of two debates.</summary>
internal abstract record Written
{
    private Written()
    {
    }

    public static implicit operator Written?(string? text) => text is null ? null : new Words(text);

    /// <summary>Whether YAML omits a key with this value.</summary>
    public virtual bool IsEmpty => false;

    public sealed record Words(string Text) : Written;

    public sealed record Number(decimal Value) : Written
    {
        public string Digits => Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Truth(bool Value) : Written;

    /// <summary>A required value for the author to fill in: the check reports it until then.</summary>
    public sealed record Blank(string Hint) : Written;

    public sealed record List(ImmutableArray<Written> Items) : Written
    {
        public override bool IsEmpty => Items.IsEmpty;

        /// <summary>Whether a single item may be written without a list.</summary>
        public bool IsOneOrMore { get; init; }
    }

    public sealed record Keys(ImmutableArray<WrittenKey> Entries) : Written
    {
        public override bool IsEmpty => Entries.IsEmpty;

        /// <summary>The object's schema; <c>null</c> if the keys are ids.</summary>
        public ObjectSchema? Schema { get; init; }

        /// <summary>The key with the id that YAML lists the object under, if any.</summary>
        public string? Heading => Schema?.Heading?.Name;

        /// <summary>Whether it is short and written in braces, like a citation.</summary>
        public bool IsLine { get; init; }

        /// <summary>Entries other than comments.</summary>
        public IEnumerable<WrittenKey> Given => Entries.Where(entry => !entry.IsHint);

        /// <summary>The value of a key; <c>null</c> if it has none.</summary>
        public Written? this[string name] => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;

        /// <summary>The text of a key; empty if it has none.</summary>
        public string Text(string name) => this[name] is Words words ? words.Text : "";
    }
}
