namespace Briefing.Diff.Items;

/// <summary>A debate or a part of one, in the form in which two can be compared.</summary>
/// <param name="Key">What it is recognised by among its neighbours: an id, or its text where it has none.</param>
internal sealed record Item(ItemKind Kind, string Key)
{
    /// <summary>How a report calls it: <c>argument 'riders'</c>. If it differs, the item was renamed.</summary>
    public required string Label { get; init; }

    /// <summary>What it says. By this it is recognised if its key has changed.</summary>
    public required string Main { get; init; }

    public required ImmutableArray<Field> Fields { get; init; }

    public ImmutableArray<Item> Parts { get; init; } = [];
}
