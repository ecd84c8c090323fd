namespace Briefing.Compose.Documents;

/// <summary>A list item with a bullet or a number.</summary>
internal sealed record ListItem(ImmutableArray<Block> Content)
{
    /// <summary><c>null</c> for a bullet. In a subset, numbers are those of the whole briefing, with gaps.</summary>
    public int? Number { get; init; }

    public string? Label => Number is { } number ? $"{number}." : null;

    public static implicit operator ListItem(ImmutableArray<Block> content) => new(content);
}
