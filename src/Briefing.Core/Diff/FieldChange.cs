using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>A field that differs; nothing on the side where it is not given.</summary>
internal sealed record FieldChange(Field? Old, Field? New)
{
    public string Name => (New ?? Old)!.Name;
}
