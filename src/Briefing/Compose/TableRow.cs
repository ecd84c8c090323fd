using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>A row of a table: one cell for each column, each cell a few blocks.</summary>
internal sealed record TableRow(ImmutableArray<ImmutableArray<Block>> Cells)
{
    /// <summary>What links to the row point to.</summary>
    public string? Anchor { get; init; }
}
