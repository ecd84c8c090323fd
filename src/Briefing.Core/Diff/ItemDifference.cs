using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>Compares two items by their fields and their parts.</summary>
internal static class ItemDifference
{
    /// <returns><c>null</c> if they are equal.</returns>
    public static Change.Altered? Between(Item old, Item @new)
    {
        var fields = Fields(old.Fields, @new.Fields);
        ImmutableArray<Change> parts =
        [
            .. old.Parts.Concat(@new.Parts).Select(part => part.Kind).Distinct().Order()
                .SelectMany(kind => Parts(kind, OfKind(old, kind), OfKind(@new, kind))),
        ];
        return fields.IsEmpty && parts.IsEmpty && old.Label == @new.Label ? null : new(old, @new, fields, parts);
    }

    private static ImmutableArray<FieldChange> Fields(ImmutableArray<ItemField> old, ImmutableArray<ItemField> @new) =>
    [
        .. @new.Select(field => new FieldChange(old.FirstOrDefault(other => other.Key == field.Key), field))
            .Concat(old.Where(field => @new.All(other => other.Key != field.Key)).Select(field => new FieldChange(field, null)))
            .Where(change => change.Old != change.New),
    ];

    /// <summary>Removed parts first, then the new ones in their order.</summary>
    private static IEnumerable<Change> Parts(ItemKind kind, ImmutableArray<Item> old, ImmutableArray<Item> @new)
    {
        var pairs = ItemMatching.Of(old, @new, item => item.Key, item => item.Main);
        var kept = pairs.Select(pair => pair.Old).ToHashSet();
        for (var i = 0; i < old.Length; i++)
        {
            if (!kept.Contains(i))
                yield return new Change.Removed(old[i]);
        }

        var oldOf = pairs.ToDictionary(pair => pair.New, pair => pair.Old);
        for (var j = 0; j < @new.Length; j++)
        {
            if (!oldOf.TryGetValue(j, out var i))
                yield return new Change.Added(@new[j]);
            else if (Between(old[i], @new[j]) is { } altered)
                yield return altered;
        }

        if (!pairs.Select(pair => pair.Old).SequenceEqual(pairs.Select(pair => pair.Old).Order()))
            yield return new Change.Reordered(kind);
    }

    private static ImmutableArray<Item> OfKind(Item item, ItemKind kind) =>
        [.. item.Parts.Where(part => part.Kind == kind)];
}
