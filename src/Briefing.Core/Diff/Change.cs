using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>How a part of a debate changed.</summary>
internal abstract record Change
{
    private Change()
    {
    }

    public sealed record Added(Item Item) : Change;

    public sealed record Removed(Item Item) : Change;

    /// <param name="Old">The old version; its label differs if it was renamed.</param>
    public sealed record Altered(
        Item Old, Item New, ImmutableArray<FieldChange> Fields, ImmutableArray<Change> Parts) : Change;

    /// <summary>Items of one kind are in a different order, which is the order they are printed in.</summary>
    public sealed record Reordered(ItemKind Kind) : Change;
}
