using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>An item of a list, behind a bullet or a number.</summary>
internal sealed record ListItem(ImmutableArray<Block> Content)
{
    /// <summary>Nothing for a bullet. In a part of a briefing the numbers are those of the whole, with gaps.</summary>
    public int? Number { get; init; }

    public string? Label => Number is { } number ? $"{number}." : null;

    public static implicit operator ListItem(ImmutableArray<Block> content) => new(content);
}
