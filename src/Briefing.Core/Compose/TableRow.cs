using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>A row of a table: one cell for each column, each cell a few blocks.</summary>
internal sealed record TableRow(ImmutableArray<ImmutableArray<Block>> Cells)
{
    /// <summary>What links to the row point to.</summary>
    public string? Anchor { get; init; }

    /// <summary>The party that the row is about; index into <see cref="Document.Parties"/>.</summary>
    public int? Party { get; init; }

    /// <summary>The id of the issue that the row is about.</summary>
    public string? Issue { get; init; }
}
