using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>A field that differs; <c>null</c> on a side that does not have it.</summary>
internal sealed record FieldChange(ItemField? Old, ItemField? New)
{
    public string Key => (New ?? Old)!.Key;

    public string Name => (New ?? Old)!.Name;
}
