using System.Collections.Immutable;
using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>What became of a part of a debate.</summary>
internal abstract record Change
{
    private Change()
    {
    }

    public sealed record Added(Item Item) : Change;

    public sealed record Removed(Item Item) : Change;

    /// <param name="Old">As it was; its label differs if it was renamed.</param>
    public sealed record Altered(
        Item Old, Item New, ImmutableArray<FieldChange> Fields, ImmutableArray<Change> Parts) : Change;

    /// <summary>Things of one kind stand in another order, which is the order of the page.</summary>
    public sealed record Reordered(ItemKind Kind) : Change;
}
