namespace Briefing.Compose.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Weight">The share of the width, relative to the other columns.</param>
internal sealed record Column(double Weight, ImmutableArray<Inline> Title)
{
    /// <summary>The party that the column is about; index into <see cref="Document.Parties"/>.</summary>
    public int? Party { get; init; }

    /// <summary>A column of page numbers, only in formats with pages.</summary>
    public bool IsPageNumber { get; init; }

    /// <summary>A column of numbers, aligned right.</summary>
    public bool IsNumeric { get; init; }
}
