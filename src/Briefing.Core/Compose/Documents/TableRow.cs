namespace Briefing.Compose.Documents;

/// <summary>A table row: one cell per column, each with its blocks.</summary>
internal sealed record TableRow(ImmutableArray<ImmutableArray<Block>> Cells)
{
    /// <summary>A heading across all columns, in place of cells; empty for an ordinary row.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The target of links to the row.</summary>
    public string? Anchor { get; init; }

    /// <summary>The party that the row is about; index into <see cref="Document.Parties"/>.</summary>
    public int? Party { get; init; }

    /// <summary>The id of the issue that the row is about.</summary>
    public string? Issue { get; init; }
}
