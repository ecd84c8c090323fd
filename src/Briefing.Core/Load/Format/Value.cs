namespace Briefing.Load.Format;

/// <summary>What can stand behind a key.</summary>
internal abstract record Value
{
    private Value() { }

    public static Value Markdown { get; } = new Scalar(ScalarKind.Markdown);

    public static Value Line { get; } = new Scalar(ScalarKind.Line);

    public static Value NewId { get; } = new Scalar(ScalarKind.NewId);

    public static Value Id { get; } = new Scalar(ScalarKind.Id);

    public static Value Date { get; } = new Scalar(ScalarKind.Date);

    public static Value Language { get; } = new Scalar(ScalarKind.Language);

    public static Value ListOf(Part part, int most = Limits.Items) => new List(part.Name, new Keys(part)) { Most = most };

    /// <summary>One text.</summary>
    public sealed record Scalar(ScalarKind Kind) : Value;

    /// <summary>One of some words.</summary>
    public sealed record OneOf(Choice Choice) : Value;

    /// <summary>A mapping with the keys of a part.</summary>
    public sealed record Keys(Part Part) : Value;

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
