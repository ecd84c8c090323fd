namespace Briefing.Diff.Items;

/// <summary>A debate or a part of one, in a form for comparison.</summary>
/// <param name="Key">Identifies it among its siblings: an id, or its text if it has none.</param>
internal sealed record Item(ItemKind Kind, string Key)
{
    /// <summary>
    /// The name in reports: <c>argument 'riders'</c>. If it differs, the item was renamed. Empty if the text tells what it is.
    /// </summary>
    public required string Label { get; init; }

    /// <summary>Its main text. It identifies the item if the key has changed.</summary>
    public required string Main { get; init; }

    public required ImmutableArray<ItemField> Fields { get; init; }

    public ImmutableArray<Item> Parts { get; init; } = [];
}
